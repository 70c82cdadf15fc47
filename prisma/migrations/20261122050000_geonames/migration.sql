-- GeoNames in full, for who loads it. No row of the graph refers to these tables: they may be emptied and filled at any time.
CREATE TABLE "geonames_place" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,
    "feature_class" TEXT NOT NULL,
    "feature_code" TEXT NOT NULL,
    "country" TEXT,
    "admin1" TEXT,
    "admin2" TEXT,
    "population" BIGINT NOT NULL,
    "han_names" TEXT,

    CONSTRAINT "geonames_place_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "geonames_name" (
    "id" INTEGER NOT NULL,
    "place_id" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL,
    "short" BOOLEAN NOT NULL,
    "informal" BOOLEAN NOT NULL,

    CONSTRAINT "geonames_name_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "geonames_dump" (
    "part" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "lines" BIGINT NOT NULL,
    "rows" BIGINT NOT NULL,
    "passed" BIGINT NOT NULL,
    "bad" BIGINT NOT NULL,
    "faults" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "geonames_dump_pkey" PRIMARY KEY ("part")
);

CREATE INDEX "geonames_name_place_id_idx" ON "geonames_name"("place_id");

ALTER TABLE "geonames_place"
  ADD CONSTRAINT "geonames_place_coordinates_check" CHECK ("lat" BETWEEN -90 AND 90 AND "lon" BETWEEN -180 AND 180);
ALTER TABLE "geonames_dump"
  ADD CONSTRAINT "geonames_dump_part_check" CHECK ("part" IN ('places', 'names'));
