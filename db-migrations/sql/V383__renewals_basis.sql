-- V383: legal basis of the page of renewals.
insert into page_basis (page, article, position) values ('/dossiers/renewals', 'forms', 1);
