using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;
using ArticleSchema.Core.Toml;

namespace ArticleSchema.Core.Tests.Toml;

public sealed class TomlFaultsTests
{
    [Theory]
    [InlineData("title{|fault::|} Hello", "':' does not end a key; TOML has '=' for that")]
    [InlineData("'title' {|fault::|} Hello", "':' does not end a key; TOML has '=' for that")]
    [InlineData("title{|fault:：|}Hello", "'：' does not end a key; TOML has '=' for that")]
    [InlineData("{|fault:Hello|} world", "a '=' and a value are missing behind this key")]
    [InlineData("{|fault:a.b|}\nc = 1", "a '=' and a value are missing behind this key")]
    [InlineData("{|fault:=|} 1", "a key is missing here")]
    [InlineData("a.{|fault:=|} 1", "a key is missing here")]
    [InlineData("[{|fault:]|}", "a key is missing here")]
    [InlineData("[a.{|fault:|}", "a key is missing here")]
    [InlineData("{|fault:标题|} = 1", "the key '标题' needs quotes, because it is not only of A to Z, digits, '-' and '_'")]
    [InlineData("{|fault:a😀|} = 1", "the key 'a😀' needs quotes, because it is not only of A to Z, digits, '-' and '_'")]
    [InlineData("{|fault:“|}title” = 1", "“ does not quote in TOML; use \" or '")]
    [InlineData("Hello{|fault:,|} world", "',' cannot stand in a key without quotes")]
    [InlineData("a{|fault:+|}b = 1", "'+' cannot stand in a key without quotes")]
    [InlineData("{|fault:\u00A0|}a = 1", "the character U+00A0 cannot stand in a key without quotes")]
    [InlineData("{|fault:\"title = 1|}", "the text that \" opens here is not closed in its line; a text of several lines stands between \"\"\"")]
    [InlineData("{|fault:[a|}\nb = 1", "the name of this table is never closed with ']'")]
    [InlineData("{|fault:[[a]|}\nb = 1", "the name of this table is never closed with ']]'")]
    [InlineData("[a] {|fault:b = 1|}", "'b = 1' cannot stand in this line; every key has a line of its own")]
    [InlineData("a = 1 {|fault:b = 2|} ", "'b = 2' cannot stand in this line; every key has a line of its own")]
    [InlineData("a = \"say \"{|fault:hi\"\"|}", "the text ended with the \" before this; put all of it in single quotes")]
    [InlineData("a = 'it'{|fault:s'|}", "the text ended with the ' before this; put all of it in double quotes")]
    [InlineData("a = [\"say \"{|fault:h|}i\"\"]", "the text ended with the \" before this; put all of it in single quotes")]
    [InlineData("a {|fault:=|} \nb = 1", "a value is missing behind this")]
    [InlineData("a {|fault:=|} # none\n", "a value is missing behind this")]
    [InlineData("a {|fault:=|}", "a value is missing behind this")]
    [InlineData("a = [1, {|fault:,|}]", "a value is missing before this")]
    [InlineData("a = {|fault:Hello world|} # greeting", "the text 'Hello world' needs quotes around it")]
    [InlineData("a = [{|fault:news|}, weather]", "the text 'news' needs quotes around it")]
    [InlineData("a = {|fault:“|}Hello”", "“ does not quote in TOML; use \" or '")]
    [InlineData("a = {|fault:True|}", "TOML writes 'true' in small letters")]
    [InlineData("a = {|fault:null|}", "TOML has no 'null'; leave the key out")]
    [InlineData("a = {|fault:007|}", "a number of TOML has no zeros before it, and digits on both sides of its point and its underscores")]
    [InlineData("a = {|fault:.5|}", "a number of TOML has no zeros before it, and digits on both sides of its point and its underscores")]
    [InlineData("a = {|fault:1__0|}", "a number of TOML has no zeros before it, and digits on both sides of its point and its underscores")]
    [InlineData("a = {|fault:1_e5|}", "a number of TOML has no zeros before it, and digits on both sides of its point and its underscores")]
    [InlineData("a = {|fault:2024/05/01|}", "the text '2024/05/01' needs quotes around it")]
    [InlineData("a = {|fault:0xZZ|}", "the text '0xZZ' needs quotes around it")]
    [InlineData("a = {|fault:2022-02-30|}", "it says '2022-02-30', but February 2022 has 28 days")]
    [InlineData("a = {|fault:2022-02-03 25:00:00|}", "it says '2022-02-03 25:00:00', but there is no hour 25")]
    [InlineData("a = {|fault:2022-02-03T08:10|}", "it says '2022-02-03T08:10', which is not a date like '2024-05-01' or '2024-05-01T08:10:00Z'")]
    [InlineData("a = {|fault:2022-02-03T08:10:00+8|}", "it says '2022-02-03T08:10:00+8', which is not a date like '2024-05-01' or '2024-05-01T08:10:00Z'")]
    [InlineData("a = {|fault:08:10|}", "it says '08:10', which is not a time like '08:10:00'")]
    [InlineData("a = {|fault:08:10:00Z|}", "it says '08:10:00Z', which is not a time like '08:10:00'")]
    [InlineData("a = {|fault:\"never closed|}\nb = 1", "the text that \" opens here is not closed in its line; a text of several lines stands between \"\"\"")]
    [InlineData("a = {|fault:'never closed|}", "the text that ' opens here is not closed in its line; a text of several lines stands between '''")]
    [InlineData("a = {|fault:\"\"\"never closed|}\nb = 1\n", "the text that \"\"\" opens here is never closed")]
    [InlineData("a = \"C:{|fault:\\q|}\"", "'\\q' is no escape of TOML; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("a = \"{|fault:\\x|}41\"", "'\\x' is no escape of TOML; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("a = \"{|fault:\\u|}D800\"", "'\\u' with what follows it is no character; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("a = \"{|fault:\\U|}00110000\"", "'\\U' with what follows it is no character; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("a = 'x{|fault:\u0007|}'", "the control character U+0007 cannot stand here")]
    [InlineData("# x{|fault:\u007F|}", "the control character U+007F cannot stand here")]
    [InlineData("a = {|fault:[|}1, 2\nb = 3", "the list that '[' opens here is never closed with ']'")]
    [InlineData("a = {|fault:[|}1,\nb = 3", "the list that '[' opens here is never closed with ']'")]
    [InlineData("a = {|fault:[|}1, # end", "the list that '[' opens here is never closed with ']'")]
    [InlineData("a = [1 {|fault:2|}]", "a comma is missing before this")]
    [InlineData("a = [1 {|fault:}|}", "']' is expected here, because '[' was opened last")]
    [InlineData("a = { b = 1 {|fault:c|} = 2 }", "a comma is missing before this")]
    [InlineData("a = { b = 1{|fault:,|} }", "this comma is one too many, because nothing follows it")]
    [InlineData("a = { b = 1,{|fault:|}\nc = 2 }", "a table between braces ends in the line in which it begins; '}' is expected here")]
    [InlineData("a = { b = 1{|fault:|}\n}", "a table between braces ends in the line in which it begins; '}' is expected here")]
    [InlineData("a = {|fault:{|} b = 1", "the table that '{' opens here is never closed with '}'")]
    [InlineData("a = 1\n{|fault:a|}.b = 2", "'a' has a value already and cannot be a table as well")]
    [InlineData("a = { b = 1 }\n{|fault:a|}.c = 2", "'a' has a value already and cannot be a table as well")]
    [InlineData("a = [{ b = 1 }]\n[{|fault:a|}.c]", "'a' has a value already and cannot be a table as well")]
    [InlineData("[a.b.c]\nz = 9\n[a]\n{|fault:b|}.c.t = 1", "'b' has been written as a table already, to which a dotted key cannot add")]
    [InlineData("[[a.b]]\n[a]\n{|fault:b|}.c = 1", "'b' has been written as a table already, to which a dotted key cannot add")]
    public void Fault_IsExplainedAtItsPlace(string markup, string explanation)
    {
        var marked = MarkedText.Parse(markup);

        var result = TomlReader.Read(new SourceFile("a.toml", marked.Text), new TextRange(0, marked.Text.Length), ReadLimits.FrontMatter);

        var fault = Assert.Single(result.Faults);
        Assert.Equal(markup, MarkedText.Write(marked.Text, [new Mark("fault", fault.Range)]));
        Assert.Equal(explanation, fault.Explanation);
    }
}
