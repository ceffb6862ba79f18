DROP VIEW "public"."live_articles";--> statement-breakpoint
DROP INDEX "publications_published_at_article_id_index";--> statement-breakpoint
DROP INDEX "publications_section_id_published_at_article_id_index";--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "title_words" "tsvector" GENERATED ALWAYS AS (words_of(title)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (words_of(title || ' ' || standfirst || ' ' || document_text(body))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_pages" ON "articles" USING btree ("id") WHERE "articles"."kind" = 'page';--> statement-breakpoint
CREATE INDEX "publications_newest" ON "publications" USING btree ("published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST,"starts_at","ends_at");--> statement-breakpoint
CREATE INDEX "publications_newest_of_section" ON "publications" USING btree ("section_id","published_at" DESC NULLS FIRST,"article_id" DESC NULLS FIRST,"starts_at","ends_at");--> statement-breakpoint
CREATE INDEX "revisions_title_words_index" ON "revisions" USING gin ("title_words");--> statement-breakpoint
CREATE INDEX "revisions_words_index" ON "revisions" USING gin ("words");--> statement-breakpoint
CREATE VIEW "public"."live_stories" AS (
  select p.id as publication_id, p.article_id, p.section_id, p.published_at
  from "publications" p
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
    and p.article_id not in (
      select w.article_id from "withdrawals" w where w.restored_at is null
    )
    and p.article_id not in (select a.id from "articles" a where a.kind = 'page'));--> statement-breakpoint
CREATE VIEW "public"."live_articles" AS (
  select a.id, a.kind, a.slug, r.noindex, p.id as publication_id, p.section_id, p.published_at,
    p.changed_at, r.title, r.standfirst, r.body, r.cover_id, r.cover_caption, r.language,
    r.source_name, r.source_url, r.seo_title, r.seo_description, r.title_words, r.words
  from "publications" p
    join "articles" a on a.id = p.article_id
    join "revisions" r on r.id = p.revision_id
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
    and not exists (
      select from "withdrawals" w where w.article_id = p.article_id and w.restored_at is null
    ));