-- Who retires, is dismissed or leaves the service does not change to another body: what is proposed to the CA is cessationOfOperation, as for those
-- who died. affiliationChanged stays for those who go on elsewhere (17.2b, 17.3b-2, 17.3b-3). Rows that an administrator has changed stay as they are.
update reason set crl_reason = 'cessationOfOperation' where code in ('17.2c-1', '17.2c-2') and crl_reason = 'affiliationChanged';
