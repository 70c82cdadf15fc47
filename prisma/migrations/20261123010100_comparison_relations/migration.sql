-- A relation that few comparisons have is begun with these; most are of one, and a page of those is read in the order of events.
CREATE INDEX "comparison_relation_idx" ON "comparison" ("relation");
