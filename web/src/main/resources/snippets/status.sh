#!/bin/sh
# Status of one certificate: sh status.sh ISSUER SERIAL, such as g2 7af2df52182653d3
# Exit 0 only for "good"; anything else, and no answer at all, keeps the door shut.
answer=$(curl --silent --show-error --fail --max-time 10 "@BASE@/api/v1/certificates/$1/$2/status") || exit 2
echo "$answer"
case "$answer" in *'"status":"good"'*) exit 0 ;; *) exit 1 ;; esac
