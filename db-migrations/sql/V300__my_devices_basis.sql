-- A subscriber's own devices rest on the same article as the handover they end.
insert into page_basis (page, article, position) values ('/tokens/mine', 'a11', 1);
