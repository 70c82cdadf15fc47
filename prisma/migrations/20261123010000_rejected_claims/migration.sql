-- Claims that a person rejected are few: where comparisons are counted, only these are looked at.
CREATE INDEX "claim_rejected_idx" ON "claim" ("event_mention_id") WHERE "rejected";
