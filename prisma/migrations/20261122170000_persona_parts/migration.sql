-- What hangs together among personas is known by one name: whoever is bound to somebody with hundreds finds them by it, without looking for each of them by all of its keys.
-- Null until the persona is looked at again.
ALTER TABLE "persona" ADD COLUMN "part" TEXT;
CREATE INDEX "persona_part_idx" ON "persona"("part");
