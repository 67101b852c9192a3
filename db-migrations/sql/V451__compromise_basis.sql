-- V451: the article behind a subscriber's report of a compromised key.
insert into page_basis (page, article, position) values ('/tokens/compromise', 'a17', 1);
