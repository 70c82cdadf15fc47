-- Bearer tokens: whose each is and what it may do. The secret itself is nowhere.
CREATE TABLE "token" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "token_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "token_name_key" ON "token"("name");
CREATE UNIQUE INDEX "token_digest_key" ON "token"("digest");

ALTER TABLE "token"
  ADD CONSTRAINT "token_digest_check" CHECK ("digest" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "token_name_check" CHECK ("name" ~ '^[^\s:]{1,60}$'),
  ADD CONSTRAINT "token_scopes_check" CHECK (cardinality("scopes") > 0 AND "scopes" <@ ARRAY['read', 'ingest', 'curate', 'admin']);
