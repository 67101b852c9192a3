<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong displayInfo=false; section>
    <#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
      <#if wrong>
        <div class="note tn-bad" role="alert"><svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M6.8 2.8h6.4l4 4v6.4l-4 4H6.8l-4-4V6.8zM10 6.3v4.5M10 13.5h.01"/></svg><div id="input-error">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc} ${msg("ra.wrong")}</div></div>
      </#if>
      <#if realm.password>
      <form class="stack" id="kc-form-login" action="${url.loginAction}" method="post">
        <#if !usernameHidden??>
        <div class="field<#if wrong> bad</#if>"><label for="username">${msg("ra.username")}</label>
          <input class="input" id="username" name="username" value="${(login.username!'')}" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required <#if !wrong>autofocus</#if> <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>></div>
        </#if>
        <div class="field<#if wrong> bad</#if>"><label for="password">${msg("password")}</label>
          <input class="input" id="password" name="password" type="password" autocomplete="current-password" required <#if wrong>autofocus aria-invalid="true" aria-describedby="input-error"</#if>></div>
        <#if realm.rememberMe || realm.resetPasswordAllowed>
        <div class="row between">
          <#if realm.rememberMe && !usernameHidden??><label class="check"><input id="rememberMe" name="rememberMe" type="checkbox"<#if login.rememberMe??> checked</#if>><span>${msg("rememberMe")}</span></label></#if>
          <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
        </div>
        </#if>
        <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
        <button class="btn primary" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
      </form>
      </#if>
    <#elseif section = "socialProviders">
      <#if realm.password && social?? && social.providers?has_content>
        <#list social.providers as p><a class="btn" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></#list>
      </#if>
    </#if>
</@layout.registrationLayout>
