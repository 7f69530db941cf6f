-- Links of a text are looked up by their slugs, in the spaces they name and in those where their page was before.
CREATE INDEX page_address_slug ON page_address (slug);
