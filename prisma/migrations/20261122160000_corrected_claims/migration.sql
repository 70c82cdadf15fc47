-- A person may say what value a report gives to a slot: it is compared as it was corrected, and not by what the report's argument is of.
ALTER TABLE "claim" ADD COLUMN "corrected" BOOLEAN NOT NULL DEFAULT false;

-- Chains whose kind a person changed are linked anew.
ALTER TABLE "due" DROP CONSTRAINT "due_task_check";
ALTER TABLE "due" ADD CONSTRAINT "due_task_check" CHECK ("task" IN ('story', 'claims', 'report', 'event', 'chain'));
