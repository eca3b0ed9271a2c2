namespace ArticleSchema.Analyzers.Tests.RandomSchemas;

/// <summary>Texts that satisfy what is not easily made up: formats and patterns.</summary>
internal static class TextKinds
{
    /// <summary>Formats, with texts of each.</summary>
    public static IReadOnlyDictionary<string, string[]> Formats { get; } = new Dictionary<string, string[]>
    {
        ["date"] = ["2024-05-01", "1999-12-31", "0001-01-01", "9999-12-31", "2024-02-29"],
        ["time"] = ["08:00:00Z", "23:59:59.1234567Z", "01:00:00+08:00", "00:00:00-05:30", "08:00:00z"],
        ["date-time"] = ["2024-05-01T08:00:00Z", "2024-05-01T08:00:00+08:00", "2024-05-01t08:00:00.5z", "1999-12-31T23:59:59.1234567-05:30", "2016-12-31T23:59:60Z"],
        ["timestamp"] = ["2024-05-01", "2024-05-01 08:10", "2024/5/1", "2022-08-24T08:10+8", "Wed, 24 Aug 2022 08:10:00 GMT", "2024-05-01T08:00:00Z", "2022-08-24 08:10:00 +0800", " 2024-05-01 "],
        ["duration"] = ["P1D", "PT5M", "P1Y2M3DT4H5M6S"],
        ["email"] = ["a@example.org", "first.last@example.com"],
        ["idn-email"] = ["a@例え.jp", "a@example.org"],
        ["hostname"] = ["example.org", "a-b.example"],
        ["idn-hostname"] = ["例え.jp", "example.org"],
        ["ipv4"] = ["127.0.0.1", "10.1.2.3"],
        ["ipv6"] = ["::1", "2001:db8::ff00:42:8329"],
        ["uri"] = ["https://example.org/", "HTTPS://Example.org:443/%7ea?b#c", "mailto:a@example.org", "urn:isbn:0451450523"],
        ["uri-reference"] = ["/img/a.png", "../x?y#z", "#top", "", "https://example.org/a"],
        ["iri"] = ["https://例え.jp/日本", "https://example.org/é"],
        ["iri-reference"] = ["/日本.png", "#標題", "é"],
        ["uri-template"] = ["https://example.org/{id}", "/a{?q}"],
        ["uuid"] = ["7d444840-9dc0-11d1-b245-5ffdce74fad2", "7D444840-9DC0-11D1-B245-5FFDCE74FAD2", "00000000-0000-0000-0000-000000000000"],
        ["json-pointer"] = ["", "/a/b~1c"],
        ["relative-json-pointer"] = ["0", "1/a"],
        ["regex"] = ["^a+$", "[a-z]"],
    };

    /// <summary>Patterns, with texts that match each.</summary>
    public static IReadOnlyDictionary<string, string[]> Patterns { get; } = new Dictionary<string, string[]>
    {
        ["^[a-z]+$"] = ["abc", "z", "null", "true"],
        ["^\\d{4}$"] = ["2024", "0007"],
        ["^x-"] = ["x-1", "x-\"", "x-*/"],
        ["\\S"] = ["a", " b ", "#"],
        ["^(?:draft|live)$"] = ["draft", "live"],
        ["^\\p{L}+$"] = ["标题", "é", "title"],
        ["T"] = ["2024-05-01T08:00:00Z", "T"],
        ["\\*/|\"\"\"|</summary>"] = ["*/", "\"\"\"", "</summary>"],
        ["^[0-9]+\\.[0-9]{2}$"] = ["1.50", "10.00"],
    };
}
