-- V311: legal basis of the pages of the law and of the way into a request.
insert into page_basis (page, article, position) values
('/dossiers/override', 'forms', 1),
('/dossiers/start', 'a10', 1),
('/dossiers/pick', 'forms', 1),
('/law/list', 'a34', 1),
('/law/rule', 'a34', 1),
('/law/form', 'forms', 1),
('/law/reason', 'a17', 1),
('/law/entitlement', 'a10', 1),
('/law/term', 'a34', 1),
('/law/edition', 'a34', 1);
