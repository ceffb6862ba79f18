CREATE TABLE "translations" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"original_id" uuid NOT NULL,
	"linked_by" uuid,
	"linked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "translations_of_another" CHECK ("translations"."article_id" <> "translations"."original_id")
);
--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_original_id_articles_id_fk" FOREIGN KEY ("original_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_linked_by_editors_id_fk" FOREIGN KEY ("linked_by") REFERENCES "public"."editors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "translations_original_id_index" ON "translations" USING btree ("original_id");--> statement-breakpoint
CREATE INDEX "translations_linked_by_index" ON "translations" USING btree ("linked_by");