CREATE TABLE "article_relations" (
	"article_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "article_relations_article_id_related_id_pk" PRIMARY KEY("article_id","related_id"),
	CONSTRAINT "article_relations_other" CHECK ("article_relations"."article_id" <> "article_relations"."related_id")
);
--> statement-breakpoint
CREATE TABLE "publication_relations" (
	"publication_id" uuid NOT NULL,
	"related_id" uuid NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "publication_relations_publication_id_related_id_pk" PRIMARY KEY("publication_id","related_id")
);
--> statement-breakpoint
ALTER TABLE "article_relations" ADD CONSTRAINT "article_relations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_relations" ADD CONSTRAINT "article_relations_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_relations" ADD CONSTRAINT "publication_relations_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_relations" ADD CONSTRAINT "publication_relations_related_id_articles_id_fk" FOREIGN KEY ("related_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_relations_related_id_index" ON "article_relations" USING btree ("related_id");--> statement-breakpoint
CREATE INDEX "publication_relations_related_id_index" ON "publication_relations" USING btree ("related_id");