using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class EmailFormatTests
{
    [Theory]
    [InlineData("mara@example.org", null)]
    [InlineData("mara+tag@mail.example.org", null)]
    [InlineData("\"mara lind\"@example.org", null)]
    [InlineData("\"mara\\\"lind\"@example.org", null)]
    [InlineData("\"mara@home\"@example.org", null)]
    [InlineData("mara@[127.0.0.1]", null)]
    [InlineData("mara@[IPv6:::1]", null)]
    [InlineData("mara@localhost", null)]
    [InlineData("mara", "it has no '@'")]
    [InlineData("@example.org", "nothing stands before its '@'")]
    [InlineData("mara@", "nothing stands behind its '@'")]
    [InlineData(".mara@example.org", "a '.' must stand between other characters before its '@'")]
    [InlineData("mara.@example.org", "a '.' must stand between other characters before its '@'")]
    [InlineData("ma..ra@example.org", "a '.' must stand between other characters before its '@'")]
    [InlineData("mara@-example.org", "'-example' begins or ends with a hyphen")]
    [InlineData("mara@example..org", "nothing stands before, behind or between its dots")]
    [InlineData("mara@exam_ple.org", "'_' is none of the letters a to z, digits and hyphens")]
    [InlineData("mara lind@example.org", "it must not contain a blank before its '@'")]
    [InlineData("\"mara@example.org", "its quotation mark is not closed")]
    [InlineData("\"mara\\\"@example.org", "its quotation mark is not closed")]
    [InlineData("\"mara\"lind@example.org", "only '@' may follow what stands in quotation marks")]
    [InlineData("mara@[300.0.0.1]", "'300' is more than 255")]
    [InlineData("mara@[IPv6:1]", "it has 1 of eight groups between colons")]
    [InlineData("mära@example.org", "it must not contain 'ä' before its '@'")]
    [InlineData("mara@exämple.org", "'ä' is none of the letters a to z, digits and hyphens")]
    [InlineData("Mara <mara@example.org>", "it must not contain a blank before its '@'")]
    public void Email_IsAMailbox(string text, string? why) => Check("email", text, why);

    [Theory]
    [InlineData("mära@exämple.org", null)]
    [InlineData("\"mä ra\"@example.org", null)]
    [InlineData("😀@example.org", null)]
    [InlineData("mära", "it has no '@'")]
    [InlineData("mä ra@example.org", "it must not contain a blank before its '@'")]
    [InlineData("mära@exämple_x.org", "'_' is none of the letters a to z, digits and hyphens")]
    public void InternationalEmail_HoldsOtherLetters(string text, string? why) => Check("idn-email", text, why);

    private static void Check(string format, string text, string? why) =>
        Assert.Equal(why is null ? null : "which is not an e-mail address like 'name@example.org': " + why, StringFormats.Find(format)!.FindFault(text));
}
