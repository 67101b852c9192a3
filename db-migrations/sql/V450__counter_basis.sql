-- V450: the article behind the counter where devices are handed to their subscribers.
insert into page_basis (page, article, position) values ('/handovers/counter', 'a11', 1);
