// Status of one certificate: dotnet run ISSUER SERIAL. Exit 0 only for "good".
using System;
using System.Net.Http;
using System.Text.Json;

using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
using var answer = await client.GetAsync($"@BASE@/api/v1/certificates/{args[0]}/{args[1]}/status");
string body = await answer.Content.ReadAsStringAsync();
Console.WriteLine(body);
if (!answer.IsSuccessStatusCode)
{
    Console.Error.WriteLine($"again in {answer.Headers.RetryAfter?.Delta?.TotalSeconds ?? 10} s");
    return 2;
}
using var json = JsonDocument.Parse(body);
return json.RootElement.GetProperty("status").GetString() == "good" ? 0 : 1;
