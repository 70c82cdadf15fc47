-- CreateTable
CREATE TABLE "time_expression" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "value" TEXT,
    "precision" TEXT NOT NULL,
    "anchor" TEXT,
    "by" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "time_expression_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantity" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "upper" DOUBLE PRECISION,
    "bound" TEXT NOT NULL,
    "unit" TEXT,
    "counted" TEXT,
    "counted_start" INTEGER,
    "counted_end" INTEGER,
    "by" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "quantity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotation" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "content_start" INTEGER NOT NULL,
    "content_end" INTEGER NOT NULL,
    "direct" BOOLEAN NOT NULL,
    "cue" TEXT,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "stance" TEXT NOT NULL,
    "speaker_id" UUID,
    "by" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotation_source" (
    "quotation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "reference_id" UUID NOT NULL,

    CONSTRAINT "quotation_source_pkey" PRIMARY KEY ("quotation_id","ordinal")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "url" TEXT,
    "language" TEXT NOT NULL,
    "day" TEXT,
    "appeared_at" TIMESTAMPTZ(3),
    "source_id" UUID,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "current" BOOLEAN NOT NULL,
    "sha256" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "item" TEXT,
    "document_articles" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "published_at" TEXT,
    "reference_day" TEXT,
    "reference_inferred" BOOLEAN NOT NULL,
    "authors" TEXT[],
    "publisher" TEXT,
    "categories" TEXT[],
    "images" JSONB NOT NULL,
    "credits" TEXT,
    "text" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "origins" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issue" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,

    CONSTRAINT "issue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "entity_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mention_count" INTEGER NOT NULL,
    "first_start" INTEGER NOT NULL,
    "place" JSONB,
    "anchor" TEXT NOT NULL,
    "profile" JSONB,

    CONSTRAINT "chain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_key" (
    "key" TEXT NOT NULL,
    "chain_id" UUID NOT NULL,

    CONSTRAINT "chain_key_pkey" PRIMARY KEY ("key","chain_id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "chain_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "sense" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "role" TEXT,
    "role_start" INTEGER,
    "role_end" INTEGER,
    "role_point" INTEGER,
    "role_key" TEXT,
    "by" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "chain_id" UUID,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "wikidata" TEXT,
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "merged_into_id" UUID,
    "gazetteer_id" TEXT,
    "place_kind" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "country" TEXT,
    "within" TEXT[],
    "parent_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_name" (
    "entity_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "entity_name_pkey" PRIMARY KEY ("entity_id","language","text")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "time_start" TEXT,
    "time_end" TEXT,
    "time_precision" TEXT,
    "place_id" UUID,
    "mention_count" INTEGER NOT NULL DEFAULT 0,
    "article_count" INTEGER NOT NULL DEFAULT 0,
    "merged_into_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_mention" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "event_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "trigger_start" INTEGER NOT NULL,
    "trigger_end" INTEGER NOT NULL,
    "modality" TEXT NOT NULL,
    "time" TEXT,
    "time_expression_id" UUID,
    "attribution_id" UUID,
    "by" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "anchor" TEXT NOT NULL,

    CONSTRAINT "event_mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_mention_key" (
    "key" TEXT NOT NULL,
    "event_mention_id" UUID NOT NULL,

    CONSTRAINT "event_mention_key_pkey" PRIMARY KEY ("key","event_mention_id")
);

-- CreateTable
CREATE TABLE "event_argument" (
    "id" UUID NOT NULL,
    "event_mention_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "reference_id" UUID NOT NULL,
    "quantity_id" UUID,
    "value" DOUBLE PRECISION,
    "unit" TEXT,

    CONSTRAINT "event_argument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "event_mention_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "point" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "id" UUID NOT NULL,
    "left" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "because" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "time_expression_article_id_ordinal_key" ON "time_expression"("article_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "quantity_article_id_ordinal_key" ON "quantity"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotation_speaker_id_idx" ON "quotation"("speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "quotation_article_id_ordinal_key" ON "quotation"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "quotation_source_reference_id_idx" ON "quotation_source"("reference_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_name_key" ON "source"("name");

-- CreateIndex
CREATE UNIQUE INDEX "article_key_key" ON "article"("key");

-- CreateIndex
CREATE INDEX "article_appeared_at_id_idx" ON "article"("appeared_at", "id");

-- CreateIndex
CREATE INDEX "article_source_id_idx" ON "article"("source_id");

-- CreateIndex
CREATE INDEX "revision_sha256_idx" ON "revision"("sha256");

-- CreateIndex
CREATE INDEX "revision_search_idx" ON "revision" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_sha256_key" ON "revision"("article_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "issue_revision_id_ordinal_key" ON "issue"("revision_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "chain_anchor_key" ON "chain"("anchor");

-- CreateIndex
CREATE INDEX "chain_entity_id_article_id_idx" ON "chain"("entity_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_article_id_ordinal_key" ON "chain"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "chain_key_chain_id_idx" ON "chain_key"("chain_id");

-- CreateIndex
CREATE INDEX "mention_chain_id_idx" ON "mention"("chain_id");

-- CreateIndex
CREATE UNIQUE INDEX "mention_article_id_ordinal_key" ON "mention"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "reference_article_id_idx" ON "reference"("article_id");

-- CreateIndex
CREATE INDEX "reference_chain_id_idx" ON "reference"("chain_id");

-- CreateIndex
CREATE INDEX "entity_kind_mention_count_id_idx" ON "entity"("kind", "mention_count", "id");

-- CreateIndex
CREATE INDEX "entity_kind_name_id_idx" ON "entity"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "entity_gazetteer_id_idx" ON "entity"("gazetteer_id");

-- CreateIndex
CREATE INDEX "entity_parent_id_idx" ON "entity"("parent_id");

-- CreateIndex
CREATE INDEX "entity_merged_into_id_idx" ON "entity"("merged_into_id");

-- CreateIndex
CREATE INDEX "entity_search_idx" ON "entity" USING GIN ("search");

-- CreateIndex
CREATE INDEX "event_time_start_id_idx" ON "event"("time_start", "id");

-- CreateIndex
CREATE INDEX "event_place_id_idx" ON "event"("place_id");

-- CreateIndex
CREATE INDEX "event_merged_into_id_idx" ON "event"("merged_into_id");

-- CreateIndex
CREATE INDEX "event_search_idx" ON "event" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "event_mention_anchor_key" ON "event_mention"("anchor");

-- CreateIndex
CREATE INDEX "event_mention_event_id_idx" ON "event_mention"("event_id");

-- CreateIndex
CREATE INDEX "event_mention_attribution_id_idx" ON "event_mention"("attribution_id");

-- CreateIndex
CREATE INDEX "event_mention_time_expression_id_idx" ON "event_mention"("time_expression_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_mention_article_id_ordinal_key" ON "event_mention"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "event_mention_key_event_mention_id_idx" ON "event_mention_key"("event_mention_id");

-- CreateIndex
CREATE INDEX "event_argument_reference_id_idx" ON "event_argument"("reference_id");

-- CreateIndex
CREATE INDEX "event_argument_quantity_id_idx" ON "event_argument"("quantity_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_argument_event_mention_id_ordinal_key" ON "event_argument"("event_mention_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "claim_event_mention_id_ordinal_key" ON "claim"("event_mention_id", "ordinal");

-- CreateIndex
CREATE INDEX "judgement_left_idx" ON "judgement"("left");

-- CreateIndex
CREATE INDEX "judgement_right_idx" ON "judgement"("right");

-- AddForeignKey
ALTER TABLE "time_expression" ADD CONSTRAINT "time_expression_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "reference"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_source" ADD CONSTRAINT "quotation_source_quotation_id_fkey" FOREIGN KEY ("quotation_id") REFERENCES "quotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation_source" ADD CONSTRAINT "quotation_source_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "reference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "issue" ADD CONSTRAINT "issue_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain" ADD CONSTRAINT "chain_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain" ADD CONSTRAINT "chain_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_key" ADD CONSTRAINT "chain_key_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference" ADD CONSTRAINT "reference_chain_id_fkey" FOREIGN KEY ("chain_id") REFERENCES "chain"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_name" ADD CONSTRAINT "entity_name_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_time_expression_id_fkey" FOREIGN KEY ("time_expression_id") REFERENCES "time_expression"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_mention" ADD CONSTRAINT "event_mention_attribution_id_fkey" FOREIGN KEY ("attribution_id") REFERENCES "reference"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_mention_key" ADD CONSTRAINT "event_mention_key_event_mention_id_fkey" FOREIGN KEY ("event_mention_id") REFERENCES "event_mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_argument" ADD CONSTRAINT "event_argument_event_mention_id_fkey" FOREIGN KEY ("event_mention_id") REFERENCES "event_mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_argument" ADD CONSTRAINT "event_argument_reference_id_fkey" FOREIGN KEY ("reference_id") REFERENCES "reference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_argument" ADD CONSTRAINT "event_argument_quantity_id_fkey" FOREIGN KEY ("quantity_id") REFERENCES "quantity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_mention_id_fkey" FOREIGN KEY ("event_mention_id") REFERENCES "event_mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;


