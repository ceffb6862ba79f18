-- Lists step over whole months by how many stories these hold, and keep that number a year at a time.
-- Whatever changes it notes the year here, in its own transaction; what begins or ends by the clock is
-- noted by the job that watches the clock.
CREATE FUNCTION note_changed_years() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO cache_tags (tag)
  SELECT DISTINCT 'stories:' || extract(year FROM published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')
  FROM changed;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION note_withdrawn_years() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO cache_tags (tag)
  SELECT DISTINCT 'stories:' || extract(year FROM p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')
  FROM changed JOIN publications p ON p.article_id = changed.article_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  watched record;
BEGIN
  FOR watched IN
    SELECT name, event, state, CASE name WHEN 'withdrawals' THEN 'note_withdrawn_years' ELSE 'note_changed_years' END AS act
    FROM unnest(ARRAY['publications', 'publication_tags', 'publication_bylines', 'withdrawals']) AS name,
      (VALUES ('INSERT', 'NEW'), ('UPDATE', 'OLD'), ('UPDATE', 'NEW'), ('DELETE', 'OLD')) AS changes(event, state)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      lower(watched.name || '_' || watched.event || '_' || watched.state || '_years'),
      watched.event, watched.name, watched.state, watched.act);
  END LOOP;
END $$;
