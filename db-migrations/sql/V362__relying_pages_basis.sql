-- Pages of relying systems rest on the same article as those of accounts: who may use the service.
insert into page_basis (page, article, position) values
('/relying/list', 'a34', 1),
('/relying/new', 'a34', 1),
('/relying/view', 'a34', 1),
('/relying/webhook', 'a34', 1);
