using Handbook;
using Handbook.Pages;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
// The site signs nothing, so there are no keys to keep.
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
// Every guide was read and checked when this program was compiled: from here on there is no YAML, and no content file is opened.
builder.Services.AddSingleton(services => new Library(showsDrafts: services.GetRequiredService<IHostEnvironment>().IsDevelopment()));

var app = builder.Build();
app.UseStaticFiles();
// Behind the files, because the address of a guide may be anything.
app.UseRouting();

app.MapGet("/", (HttpRequest request) => Results.Redirect($"/{Languages.Choose(request)}/"));

app.MapGet("/{language}/", (string language) =>
    Languages.IsKnown(language) ? Page<ContentsPage>(new { Language = language }) : NotFound(Languages.Default));

app.MapGet("/{language}/people/{key}", (string language, string key) =>
    Languages.IsKnown(language) && People.TryGet(key, out var person) ? Page<PersonPage>(new { Language = language, Person = person }) : NotFound(language));

app.MapGet("/{language}/tags/{tag}", (string language, string tag, Library library) =>
    library.Tagged(tag, language) is { Count: > 0 } guides ? Page<TagPage>(new { Language = language, Tag = tag, Guides = guides }) : NotFound(language));

app.MapGet("/{**key}", (string key, Library library) =>
    library.Find(key) is { } guide ? Page<GuidePage>(new { Guide = guide }) : NotFound(key.Split('/')[0]));

app.Run();

static RazorComponentResult Page<TPage>(object parameters) where TPage : Microsoft.AspNetCore.Components.IComponent =>
    new RazorComponentResult<TPage>(parameters);

static RazorComponentResult NotFound(string language) =>
    new RazorComponentResult<NotFoundPage>(new { Language = Languages.IsKnown(language) ? language : Languages.Default }) { StatusCode = StatusCodes.Status404NotFound };
