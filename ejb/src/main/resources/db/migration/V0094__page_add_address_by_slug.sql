-- Links of a text are looked up by their slugs, in the spaces they name and in those where their page was before.
create index page_address_slug on page_address (slug);
