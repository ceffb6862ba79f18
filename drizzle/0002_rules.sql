-- Two publications of one article never overlap: readers see one text or none.
ALTER TABLE "publications" ADD CONSTRAINT "publications_one_live"
  EXCLUDE USING gist ("article_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&);
--> statement-breakpoint
-- An article withdrawn twice at once is withdrawn once.
CREATE UNIQUE INDEX "withdrawals_one_open" ON "withdrawals" ("article_id") WHERE "restored_at" IS NULL;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER "revisions_never_change" BEFORE UPDATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- A notification only wakes its listeners sooner: they poll as well.
CREATE FUNCTION wake_listeners() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify(TG_TABLE_NAME, '');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "cache_tags_wake" AFTER INSERT ON "cache_tags"
  FOR EACH STATEMENT EXECUTE FUNCTION wake_listeners();
--> statement-breakpoint
CREATE TRIGGER "jobs_wake" AFTER INSERT ON "jobs"
  FOR EACH STATEMENT EXECUTE FUNCTION wake_listeners();
