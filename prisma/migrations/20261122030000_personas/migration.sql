-- Equal profiles of any number of chains are one persona: what is judged and clustered is kept once, and counted.
CREATE TABLE "persona" (
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "chains" INTEGER NOT NULL,
    "entity_id" UUID,

    CONSTRAINT "persona_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "persona_key" (
    "key" TEXT NOT NULL,
    "persona" TEXT NOT NULL,

    CONSTRAINT "persona_key_pkey" PRIMARY KEY ("key","persona")
);

CREATE TABLE "persona_link" (
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    "chains" INTEGER NOT NULL,

    CONSTRAINT "persona_link_pkey" PRIMARY KEY ("left","right")
);

DROP TABLE "chain_key";
ALTER TABLE "chain" DROP COLUMN "profile", ADD COLUMN "persona" TEXT, ADD COLUMN "personas" TEXT[];
ALTER TABLE "event_mention" ADD COLUMN "profile" JSONB;
ALTER TABLE "entity_name" ADD COLUMN "chains" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "persona_entity_id_idx" ON "persona"("entity_id");
CREATE INDEX "persona_key_persona_idx" ON "persona_key"("persona");
CREATE INDEX "persona_link_right_idx" ON "persona_link"("right");
CREATE INDEX "chain_persona_idx" ON "chain"("persona");
CREATE INDEX "entity_within_idx" ON "entity" USING GIN ("within");

ALTER TABLE "persona" ADD CONSTRAINT "persona_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "persona_key" ADD CONSTRAINT "persona_key_persona_fkey" FOREIGN KEY ("persona") REFERENCES "persona"("key") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "persona_link" ADD CONSTRAINT "persona_link_left_fkey" FOREIGN KEY ("left") REFERENCES "persona"("key") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "persona_link" ADD CONSTRAINT "persona_link_right_fkey" FOREIGN KEY ("right") REFERENCES "persona"("key") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "persona"
  ADD CONSTRAINT "persona_kind_check" CHECK ("kind" IN ('person', 'organization', 'location')),
  ADD CONSTRAINT "persona_chains_check" CHECK ("chains" > 0);
ALTER TABLE "persona_link"
  ADD CONSTRAINT "persona_link_sides_check" CHECK ("left" COLLATE "C" < "right" COLLATE "C" AND "chains" > 0);

-- The few judgements that persons made are looked through whenever something is linked anew.
CREATE INDEX "judgement_by_person_idx" ON "judgement"("by") WHERE "by" LIKE 'person:%';
