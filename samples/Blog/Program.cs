using System.Text;
using Blog;
using Blog.Site;

Console.OutputEncoding = Encoding.UTF8;

if (Options.TryParse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

if (options.Draft is { } draft)
    return DraftCheck.Write(Console.Out, draft);

// Every article was read and checked when this program was compiled: from here on there is no YAML and no file to open.
Listing.Write(Console.Out);

var count = SiteFolder.Write(options.Output, SiteBuilder.Build());
Console.WriteLine();
Console.WriteLine($"{count} files written; open {Path.Combine(options.Output, SitePath.Index.Value)}");
return 0;
