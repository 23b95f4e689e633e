// The bare page that bench/pages.sh measures Fabang against: Kestrel, routing and one line of text.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
app.MapGet("/", () => TypedResults.Text("<!doctype html><html lang=\"zh-Hans\"><title>你好</title><h1>你好</h1><p>法帮</p></html>", "text/html; charset=utf-8"));
app.Run();
