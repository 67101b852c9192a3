<#-- Real accounts are not shown. -->
