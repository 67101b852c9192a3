-- V531: days before the end of a grant of authority, a delegation or the decision behind them that those are told who have to see to what follows.
insert into setting (key, value) values ('notice.authority.days', '60') on conflict (key) do nothing;

insert into page_basis (page, article, position) values ('/delegations/list', 'a34', 1);
