using ArticleSchema.Core.Json;
using ArticleSchema.Core.Nodes;
using ArticleSchema.Core.Tests.Harness;
using ArticleSchema.Core.Text;

namespace ArticleSchema.Core.Tests.Json;

public sealed class JsonFaultsTests
{
    [Theory]
    [InlineData("[1, 2{|fault:,|} ]", "this comma is one too many, because nothing follows it")]
    [InlineData("{ \"a\": 1{|fault:,|}\n}", "this comma is one too many, because nothing follows it")]
    [InlineData("{ \"a\": 1\n  {|fault:\"|}b\": 2 }", "a comma is missing before this")]
    [InlineData("[1 {|fault:2|}]", "a comma is missing before this")]
    [InlineData("[{} {|fault:{|}}]", "a comma is missing before this")]
    [InlineData("{ \"a\": 1{|fault:;|} \"b\": 2 }", "';' does not separate values; JSON has ',' for that")]
    [InlineData("{ \"a\": 1{|fault:，|} \"b\": 2 }", "'，' does not separate values; JSON has ',' for that")]
    [InlineData("{ \"a\": \"say \"{|fault:h|}i\"\" }", "the text ended with the \" before this; write '\\\"' for a \" inside")]
    [InlineData("{ \"a\"{|fault:b|}\": 1 }", "the text ended with the \" before this; write '\\\"' for a \" inside")]
    [InlineData("{ {|fault:\"a\"|} 1 }", "a ':' is missing behind this key")]
    [InlineData("{ {|fault:\"a\"|} }", "a ':' is missing behind this key")]
    [InlineData("{ \"a\" {|fault:=|} 1 }", "'=' does not end a key; JSON has ':' for that")]
    [InlineData("{ \"a\"{|fault:：|} 1 }", "'：' does not end a key; JSON has ':' for that")]
    [InlineData("{ {|fault:title|}: 1 }", "the key 'title' needs \" around it")]
    [InlineData("{ {|fault:'|}title': 1 }", "' does not quote in JSON; use \"")]
    [InlineData("{ {|fault:,|} }", "a key in \" is expected here, not ','")]
    [InlineData("{ {|fault:😀|}: 1 }", "a key in \" is expected here, not '😀'")]
    [InlineData("{ \"a\": {|fault:“|}b” }", "“ does not quote in JSON; use \"")]
    [InlineData("{ \"a\": {|fault:'|}b' }", "' does not quote in JSON; use \"")]
    [InlineData("{ \"a\": {|fault:hello world|}, \"b\": 1 }", "the text 'hello world' needs \" around it")]
    [InlineData("{ \"a\": {|fault:2024-05-01|} }", "the text '2024-05-01' needs \" around it")]
    [InlineData("{ \"a\": {|fault:True|} }", "JSON writes 'true' in small letters")]
    [InlineData("{ \"a\": {|fault:undefined|} }", "JSON has no 'undefined'; write null")]
    [InlineData("[{|fault:NaN|}]", "JSON has no 'NaN'")]
    [InlineData("[{|fault:-Infinity|}]", "JSON has no '-Infinity'")]
    [InlineData("[{|fault:+1|}]", "a number of JSON has no '+' before it")]
    [InlineData("[{|fault:007|}]", "a number of JSON has no zeros before it, and digits on both sides of its point")]
    [InlineData("[{|fault:.5|}]", "a number of JSON has no zeros before it, and digits on both sides of its point")]
    [InlineData("[{|fault:5.|}]", "a number of JSON has no zeros before it, and digits on both sides of its point")]
    [InlineData("[{|fault:0x1F|}]", "the text '0x1F' needs \" around it")]
    [InlineData("[{|fault:-|}]", "the text '-' needs \" around it")]
    [InlineData("[1{|fault:}|}", "']' is expected here, because '[' was opened last")]
    [InlineData("{ \"a\": 1 {|fault:]|} }", "'}' is expected here, because '{' was opened last")]
    [InlineData("{ \"a\": {|fault:,|} \"b\": 1 }", "a value is missing before this")]
    [InlineData("{ \"a\": {|fault:}|}", "a value is missing before this")]
    [InlineData("{ \"a\"{|fault::|} ", "a value is missing behind this")]
    [InlineData("{|fault:{|} \"a\": [1]", "the mapping that '{' opens here is never closed with '}'")]
    [InlineData("{ \"a\": {|fault:[|}1,\n", "the list that '[' opens here is never closed with ']'")]
    [InlineData("{ \"a\": {|fault:[|}1, \"b\": 2 }", "the list that '[' opens here is never closed with ']'")]
    [InlineData("[1 {|fault:😀|}]", "a comma is missing before this")]
    [InlineData("{|fault:{|}", "the mapping that '{' opens here is never closed with '}'")]
    [InlineData("{} {|fault:}|}", "'}' stands behind the end, where nothing may follow")]
    [InlineData("1 {|fault:,|} 2", "',' stands behind the end, where nothing may follow")]
    [InlineData("{ {|fault://|} a comment\n}", "JSON has no comments")]
    [InlineData("[1, {|fault:/*|} two */ 2]", "JSON has no comments")]
    [InlineData("{} {|fault:#|} end", "JSON has no comments")]
    [InlineData("{ \"a\": {|fault:{{|} title }} }", "braces open a mapping in JSON; put a value with template braces in quotes")]
    [InlineData("[1,{|fault:\u00A0|}2]", "the character U+00A0 is no blank of JSON")]
    [InlineData("{|fault:\uFEFF|}{}", "the character U+FEFF is no blank of JSON")]
    [InlineData("[{|fault:*|}]", "'*' cannot begin a value; a text needs \" around it")]
    [InlineData("[{|fault:\u0007|}]", "the character U+0007 cannot begin a value; a text needs \" around it")]
    [InlineData("{ \"a\": {|fault:\"never closed|}\n}", "the text that \" opens here is not closed in its line; a line break inside it is written '\\n'")]
    [InlineData("{ \"a\": {|fault:\"never closed\\|}\n}", "the text that \" opens here is not closed in its line; a line break inside it is written '\\n'")]
    [InlineData("[\"a{|fault:\t|}b\"]", "a control character cannot stand in a text; write '\\t'")]
    [InlineData("[\"a{|fault:\u0001|}b\"]", "a control character cannot stand in a text; write '\\u0001'")]
    [InlineData("[\"C:{|fault:\\q|}\"]", "'\\q' is no escape of JSON; for a backslash write '\\\\'")]
    [InlineData("[\"{|fault:\\u|}12G4\"]", "four hexadecimal digits are missing behind '\\u'; for a backslash write '\\\\'")]
    [InlineData("[\"{|fault:\\uD83D|}x\"]", "this escape is half of a character only; the other half is missing")]
    [InlineData("[\"{|fault:\\uDE00|}\"]", "this escape is half of a character only; the other half is missing")]
    public void Fault_IsExplainedAtItsPlace(string markup, string explanation)
    {
        var marked = MarkedText.Parse(markup);

        var result = JsonReader.Read(new SourceFile("a.json", marked.Text), new TextRange(0, marked.Text.Length), ReadLimits.FrontMatter);

        var fault = Assert.Single(result.Faults);
        Assert.Equal(markup, MarkedText.Write(marked.Text, [new Mark("fault", fault.Range)]));
        Assert.Equal(explanation, fault.Explanation);
    }
}
