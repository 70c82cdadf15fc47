-- What hangs together grew with the world, by who is torn or walled off: what is one is kept by a name instead, with what tells whether something new can make a difference to it.
-- Null until the persona is clustered again.
ALTER TABLE "persona" DROP COLUMN "part",
  ADD COLUMN "cluster" TEXT, ADD COLUMN "pull" DOUBLE PRECISION NOT NULL DEFAULT 0, ADD COLUMN "torn" BOOLEAN NOT NULL DEFAULT false, ADD COLUMN "astray" BOOLEAN NOT NULL DEFAULT false;
CREATE INDEX "persona_cluster_idx" ON "persona"("cluster");
