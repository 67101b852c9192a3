<section class="card" aria-labelledby="personas">
  <header><h2 id="personas">${msg("ra.demo.title")}</h2><span class="sm ink2">${msg("ra.demo.password")}</span></header>
  <div class="body">
    <dl class="personas sm">
      <#list ["vanthu.xa", "thutruong.xa", "vanthu.so", "thutruong.so", "chuyenvien", "chuyenvien2", "lanhdao", "lanhdao2", "thukho", "giamsat", "quantri", "quantri2", "thuebao.xa"] as name>
      <div><dt><b class="mid">${name}</b></dt><dd>${msg("ra.demo." + name)}</dd></div>
      </#list>
    </dl>
  </div>
</section>
