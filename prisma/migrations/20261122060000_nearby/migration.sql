-- Places by where they are: a box is found by the index, and what lies in it is measured.
CREATE INDEX "entity_point_idx" ON "entity" USING GIST (point("lon", "lat")) WHERE "lat" IS NOT NULL;
CREATE INDEX "entity_country_idx" ON "entity" ("country") WHERE "country" IS NOT NULL;

-- Roles that persons hold in an organization are looked for in the articles that name it.
CREATE INDEX "mention_with_role_idx" ON "mention" ("article_id") WHERE "role" IS NOT NULL;
