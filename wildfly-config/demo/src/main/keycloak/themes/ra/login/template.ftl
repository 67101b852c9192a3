<#-- The frame of every page of the sign-in: the portal's own style sheets, no script. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width,initial-scale=1">
  <meta name="robots" content="noindex,nofollow">
  <title><#nested "header"> · ${msg("ra.product")}</title>
  <link rel="icon" href="${url.resourcesPath}/favicon.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/ra/css/tokens.css">
  <link rel="stylesheet" href="${url.resourcesPath}/ra/css/base.css">
  <link rel="stylesheet" href="${url.resourcesPath}/ra/css/components.css">
  <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
</head>
<body data-page-id="login-${pageId}">
<a class="skip" href="#main">${msg("ra.skip")}</a>
<div class="plain">
  <header class="top"><a class="brand" href="${(client.baseUrl)!url.loginUrl}"><svg class="i" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.2"/><circle cx="10" cy="8" r="2.4"/><path d="M8.9 10.2 8 14.6h4l-.9-4.4"/></svg><span><b>${msg("ra.product")}</b><small lang="vi">${realm.displayName!""}</small></span></a></header>
  <main class="main" id="main" tabindex="-1">
    <div class="login stack">
      <section class="card">
        <div class="body stack">
          <h1 id="kc-page-title"><#nested "header"></h1>
          <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
            <p><b id="kc-attempted-username">${auth.attemptedUsername}</b> · <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
          </#if>
          <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
            <div class="note <#if message.type = 'error'>tn-bad<#elseif message.type = 'success'>tn-ok<#elseif message.type = 'warning'>tn-wait<#else>tn-info</#if>" <#if message.type = 'error'>role="alert"<#else>role="status"</#if>><div>${kcSanitize(message.summary)?no_esc}</div></div>
          </#if>
          <#nested "form">
          <#nested "socialProviders">
          <#if displayInfo><div class="sm ink2"><#nested "info"></div></#if>
        </div>
      </section>
      <#include "personas.ftl">
      <p class="sm mute">${msg("ra.idle")}</p>
    </div>
  </main>
  <footer>
    <div class="row between"><span lang="vi">${realm.displayName!""}</span>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1><span><#list locale.supported as l><#if l.label != locale.current><a href="${l.url}" lang="${l.languageTag!}">${l.languageTag?switch("vi", "Tiếng Việt", "en", "English", l.label)}</a></#if></#list></span></#if></div>
  </footer>
</div>
</body>
</html>
</#macro>
