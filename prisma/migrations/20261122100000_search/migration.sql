-- What people said is searched too; quotations that were kept before this are found once their article is analysed again.
ALTER TABLE "quotation" ADD COLUMN "search" tsvector;
CREATE INDEX "quotation_search_idx" ON "quotation" USING GIN ("search");
UPDATE "history"."remembered" SET "aside" = '{search}' WHERE "name" = 'quotation';
SELECT "history"."remember"();
