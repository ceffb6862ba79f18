CREATE TABLE "related_articles" (
	"article_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	"score" real NOT NULL,
	CONSTRAINT "related_articles_article_id_related_id_pk" PRIMARY KEY("article_id","related_id")
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"publication_id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"section_id" uuid,
	"published_at" timestamp with time zone NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"head_exact" "tsvector" NOT NULL,
	"head_folded" "tsvector" NOT NULL,
	"exact" "tsvector" NOT NULL,
	"folded" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_queue" (
	"publication_id" uuid PRIMARY KEY NOT NULL,
	"is_stale" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
DROP VIEW "public"."live_articles";--> statement-breakpoint
DROP INDEX "revisions_title_words_index";--> statement-breakpoint
DROP INDEX "revisions_words_index";--> statement-breakpoint
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "related_articles" ADD CONSTRAINT "related_articles_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_queue" ADD CONSTRAINT "search_queue_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "related_articles_article_id_score_index" ON "related_articles" USING btree ("article_id","score" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "related_articles_related_id_index" ON "related_articles" USING btree ("related_id");--> statement-breakpoint
CREATE INDEX "search_documents_head_exact_index" ON "search_documents" USING gin ("head_exact");--> statement-breakpoint
CREATE INDEX "search_documents_head_folded_index" ON "search_documents" USING gin ("head_folded");--> statement-breakpoint
CREATE INDEX "search_documents_exact_index" ON "search_documents" USING gin ("exact");--> statement-breakpoint
CREATE INDEX "search_documents_folded_index" ON "search_documents" USING gin ("folded");--> statement-breakpoint
CREATE INDEX "search_documents_published_at_publication_id_index" ON "search_documents" USING btree ("published_at" DESC NULLS FIRST,"publication_id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "search_documents_article_id_index" ON "search_documents" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "search_documents_ends_at_index" ON "search_documents" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "search_words_word_index" ON "search_words" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "tags_names" ON "tags" USING gin (fold_text("name") gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "revisions" DROP COLUMN "title_words";--> statement-breakpoint
ALTER TABLE "revisions" DROP COLUMN "words";--> statement-breakpoint
CREATE VIEW "public"."live_articles" AS (
  select a.id, a.kind, a.slug, r.noindex, p.id as publication_id, p.section_id, p.published_at,
    p.changed_at, r.title, r.standfirst, r.body, r.cover_id, r.cover_caption, r.language,
    r.source_name, r.source_url, r.seo_title, r.seo_description
  from "publications" p
    join "articles" a on a.id = p.article_id
    join "revisions" r on r.id = p.revision_id
  where p.starts_at <= now() and (p.ends_at is null or p.ends_at > now())
    and not exists (
      select from "withdrawals" w where w.article_id = p.article_id and w.restored_at is null
    ));