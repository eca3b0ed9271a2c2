using ArticleSchema.Core.Rules.FrontMatter;
using ArticleSchema.Core.Tests.Harness;

namespace ArticleSchema.Core.Tests.Rules.FrontMatter;

public sealed class InvalidYamlTests
{
    [Theory]
    [InlineData("title: {|ART1003:@|}home", "a value cannot begin with '@'; put it in quotes")]
    [InlineData("title: {|ART1003:`|}code`", "a value cannot begin with '`'; put it in quotes")]
    [InlineData("title: {|ART1003:%|}done", "a value cannot begin with '%'; put it in quotes")]
    [InlineData("title: {|ART1003:Part one: the start|}", "': ' inside a text begins another mapping; put the text in quotes")]
    [InlineData("title: {|ART1003:“Part one: the start”|}", "“ does not quote in YAML, so ': ' inside the text begins another mapping; use \" or '")]
    [InlineData("title: 'it'{|ART1003:s|} here'", "the text ended with the ' before this; write '' for a ' inside")]
    [InlineData("title: \"say \"{|ART1003:h|}i\"\"", "the text ended with the \" before this; put all of it in single quotes")]
    [InlineData("title: {|ART1003:\"never closed|}", "the text that \" opens here is never closed")]
    [InlineData("title: \"a{|ART1003:\\q|}b\"", "'\\q' with what follows it is no escape and no character; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("title: \"a{|ART1003:\\u|}D800\"", "'\\u' with what follows it is no escape and no character; for a backslash write '\\\\', or put the text in single quotes")]
    [InlineData("tags: {|ART1003:[|}a, b", "the list that '[' opens here is never closed with ']'")]
    [InlineData("cover: {|ART1003:{|} image: a.png", "the mapping that '{' opens here is never closed with '}'")]
    [InlineData("title: caf{|ART1003:\uFFFD|}", "it holds U+FFFD, the replacement character, which mostly stands where bytes were not UTF-8; write the character that is meant")]
    [InlineData("cover: {|ART1003:*lamp|}", "the alias '*lamp' has no '&' with this name that ends before it; put text that begins with '*' in quotes")]
    [InlineData("cover: &lamp [{|ART1003:*lamp|}]", "the alias '*lamp' has no '&' with this name that ends before it; put text that begins with '*' in quotes")]
    [InlineData("lamp: &lamp a.png\ncover: &lamp [{|ART1003:*lamp|}]", "the alias '*lamp' has no '&' with this name that ends before it; put text that begins with '*' in quotes")]
    [InlineData("aliases:\n  - {|ART1003:%|}\n  - foreach", "a value cannot begin with '%'; put it in quotes")]
    [InlineData("title: {|ART1003:{#|}if x}{x}{/if}", "braces open a mapping in YAML; put a value with template braces in quotes")]
    [InlineData("title: {|ART1003:{@|}render children()}", "braces open a mapping in YAML; put a value with template braces in quotes")]
    [InlineData("title: {|ART1003:{{|} title }} and more", "braces open a mapping in YAML; put a value with template braces in quotes")]
    [InlineData("tags: [{|ART1003:{%|} tag %}, b]", "braces open a mapping in YAML; put a value with template braces in quotes")]
    [InlineData("title: Hello\n{|ART1003:key with no colon|}\nauthor: Mara", "the line is no key, as it has no ':' with a blank behind; if it continues the text above, indent it")]
    [InlineData("{|ART1003:key with no colon|}\nauthor: Mara", "the line is no key, as it has no ':' with a blank behind; if it continues the text above, indent it")]
    [InlineData("title: Hello\n{|ART1003:- a|}", "'- ' begins a list item, but the key above has a value already")]
    [InlineData("tags: [1, 2]{|ART1003:]|}", "no '[' is open that this ']' could close")]
    [InlineData("tags:\n  - a\n {|ART1003:- b|}", "the line is indented like none of the lines above that it could belong to")]
    [InlineData("tags:\n  - a\n{|ART1003:- b|}", "the item is not indented like those above it")]
    [InlineData("tags:\n- a\n{|ART1003:b and c|}\ntitle: Hello", "the line is no key, as it has no ':' with a blank behind; if it continues the text above, indent it")]
    [InlineData("title: Hello\n{|ART1003:\uFEFF|}author: Mara", "it holds U+FEFF, a byte order mark, which has a place only at the beginning of a file; delete it")]
    [InlineData("title: Hello\n{|ART1003:%|}draft\nauthor: Mara", "a line that begins with '%' tells the reader something, as '%YAML 1.2' before '---' does, and this cannot be understood; put text that begins with '%' in quotes")]
    [InlineData("title: Hello\n{|ART1003:%|}draft on", "a line that begins with '%' tells the reader something, as '%YAML 1.2' before '---' does, and this cannot be understood; put text that begins with '%' in quotes")]
    [InlineData("cover:\n  {|ART1003:\t|}image: a.png", "the line is indented with a tab, where only blanks may be")]
    [InlineData("title: {|ART1003:'|}A long title\nthat goes on'", "the text that ' opens here goes on in a line that is not indented, or its closing ' is missing")]
    [InlineData("title: Hello\n{|ART1003:\t|}- a", "the line is indented with a tab, where only blanks may be")]
    [InlineData("title: Hello\n  {|ART1003:subtitle: World|}", "the line is indented as if it belonged to the one before, which has a value already")]
    [InlineData("cover:\n    image: a.png\n  {|ART1003:alt: A lamp|}", "the line is indented like none of the lines above that it could belong to")]
    [InlineData("title: Hello\nauthor{|ART1003::|}Mara\ndate: 2024-05-01", "a blank is missing behind ':'")]
    [InlineData("title: Hello\nauthor{|ART1003:：|}Mara\ndate: 2024-05-01", "'：' is a full-width colon; a key ends with ':' and a blank")]
    [InlineData("tags:\n- a\n{|ART1003:\u00A0|}- b", "a no-break space (U+00A0) is no blank in YAML; put a blank in its place")]
    [InlineData("tags:\n{|ART1003:\u00A0|}- a\n\u00A0- b", "a no-break space (U+00A0) is no blank in YAML; put a blank in its place")]
    [InlineData("title: Hello\ntags:{|ART1003:\u00A0|}news", "a no-break space (U+00A0) is no blank in YAML; put a blank in its place")]
    [InlineData("tags:\n- a\n-{|ART1003:\u00A0|}b", "a no-break space (U+00A0) is no blank in YAML; put a blank in its place")]
    [InlineData("title: {|ART1003:\u00A0Part one: the start|}", "': ' inside a text begins another mapping; put the text in quotes")]
    [InlineData("title: Hello\n{|ART1003:---|} #\nauthor: Mara", "a second document begins here, and only one is expected")]
    public void Fault_IsExplainedAtItsPlace(string lines, string explanation) =>
        RuleTest.For<InvalidYaml>().Check($"---\n{lines}\n---\n").WithMessage($"The front matter is not valid YAML: {explanation}");

    [Theory]
    [InlineData("---json\n{ \"title\": \"Hello\"{|ART1003:,|} }\n---\n", "JSON: this comma is one too many, because nothing follows it")]
    [InlineData(";;;\n\"title\": \"Hello\"\n{|ART1003:\"|}tags\": []\n;;;\n", "JSON: a comma is missing before this")]
    [InlineData("{ {|ART1003:'|}title': 1 }\n", "JSON: ' does not quote in JSON; use \"")]
    [InlineData("+++\ntitle{|ART1003::|} Hello\n+++\n", "TOML: ':' does not end a key; TOML has '=' for that")]
    [InlineData("+++\ntitle = 'caf{|ART1003:\uFFFD|}'\n+++\n", "TOML: it holds U+FFFD, the replacement character, which mostly stands where bytes were not UTF-8; write the character that is meant")]
    [InlineData("title: Hello\nauthor: {|ART1003:@|}mara\n---\n", "YAML: a value cannot begin with '@'; put it in quotes")]
    public void OtherNotation_IsNamed(string article, string message) =>
        RuleTest.For<InvalidYaml>(schema: "required: [date]").Check(article).WithMessage($"The front matter is not valid {message}");

    [Theory]
    [InlineData("---json\n{ \"draft\": {|ART2006:\"no\"|}, \"tags\": [\"a\", {|ART2006:5|}], {|ART1003:title|}: 1 }\n---\n")]
    [InlineData("+++\ndraft = {|ART2006:\"no\"|}\ntags = ['a', {|ART2006:5|}]\ntitle = {|ART1003:Hello|}\n+++\n")]
    public void WhatStandsBeforeTheFaultInOtherNotations_IsStillChecked(string article) =>
        RuleTest.For<InvalidYaml>(schema: "{ required: [date], properties: { draft: { type: boolean }, tags: { items: { type: string } } } }").Check(article);

    [Fact]
    public void QuoteGoesOnInALineThatIsNotIndented_ReportsWhereItOpens() =>
        RuleTest.For<InvalidYaml>().Check("""
            ---
            title: {|ART1003:"|}A long title
            that goes on"
            ---
            """)
            .WithMessage("The front matter is not valid YAML: the text that \" opens here goes on in a line that is not indented, or its closing \" is missing");

    [Fact]
    public void SeveralFaults_ReportsTheFirst() =>
        RuleTest.For<InvalidYaml>().Check("""
            ---
            title: {|ART1003:@|}home
            author: @mara
            ---
            """);

    [Fact]
    public void WhatStandsBeforeTheFault_IsStillChecked() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { draft: { type: boolean }, tags: { items: { type: string } } }").Check("""
            ---
            draft: {|ART2006:maybe|}
            tags: [a, {|ART2006:5|}]
            title: {|ART1003:@|}home
            ---
            """);

    [Fact]
    public void WhatMayStandBehindTheFault_IsNotCalledMissing() =>
        RuleTest.For<InvalidYaml>(schema: """
            required: [date]
            minProperties: 3
            properties: { tags: { minItems: 3 }, cover: { required: [alt] } }
            anyOf: [{ required: [date] }, { required: [day] }]
            """).Check("""
            ---
            title: Hello
            cover:
              image: {|ART1003:@|}home
              alt: A lamp
            date: 2024-05-01
            ---
            """);

    [Theory]
    [InlineData("---\n title: x\n{|ART1003:date: 1|}\n---\n")]
    [InlineData("---\n title: x\n{|ART1003:%foo|}\ndate: 1\n---\n")]
    [InlineData("---\n title: x\n{|ART1003:---|} foo\ndate: 1\n---\n")]
    [InlineData("---\n{title: x}\n{|ART1003:date: 1|}\n---\n")]
    [InlineData("---json\n{ \"title\": \"x\" } {|ART1003:,|} \"date\": 1 }\n---\n")]
    public void MappingThatSeemsToEndBeforeTheFault_IsNotCalledIncomplete(string article) =>
        RuleTest.For<InvalidYaml>(schema: "required: [title, date]").Check(article);

    [Theory]
    [InlineData("title: {|ART1003:{@|}render foo()}")]
    [InlineData("title: {|ART1003:{@|}html foo}")]
    [InlineData("title: {|ART1003:{%|} if x %}")]
    [InlineData("title:\n- a: {|ART1003:b: c|}")]
    [InlineData("title:\n- x\n {|ART1003:y: 1|}\ndate: 1")]
    public void ContainerThatTheFaultCutsShort_HasNoType(string lines) =>
        RuleTest.For<InvalidYaml>(schema: "properties: { title: { type: string } }").Check($"---\n{lines}\n---\n");

    [Fact]
    public void ConditionThatTheRestMayChange_IsNotApplied() =>
        RuleTest.For<InvalidYaml>(schema: """
            if: { required: [draft] }
            then: { properties: { title: { maxLength: 99 } } }
            else: { properties: { title: { maxLength: 3 } } }
            not: { properties: { draft: false } }
            oneOf: [{ required: [title] }, { required: [date] }]
            dependentRequired: { title: [date] }
            unevaluatedProperties: false
            properties: { tags: { contains: { const: b }, const: [a, b] } }
            """).Check("""
            ---
            title: Hello
            tags:
            - a
            - {|ART1003:@|}b
            date: 2024-05-01
            draft: true
            ---
            """);

    [Fact]
    public void MappingCompleteBeforeTheFault_IsCheckedAsAWhole() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { cover: { required: [alt] }, tags: { minItems: 3 } }").Check("""
            ---
            {|ART2004:cover|}:
              image: a.png
            tags: {|ART2013:[a, b]|}
            title: {|ART1003:@|}home
            ---
            """);

    [Fact]
    public void WhatTheRestCannotCure_IsReportedOfAnIncompleteMapping() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { cover: { additionalProperties: false } }").Check("""
            ---
            cover:
              {|ART2007:image|}: a.png
              alt: {|ART1003:@|}home
            ---
            """);

    [Fact]
    public void ValueThatTheFaultSpoils_IsNotChecked() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { title: { maxLength: 3 }, tags: { items: { maxLength: 3 } } }").Check("""
            ---
            tags: {|ART1003:[|}abcd, b
            title: Hello
            ---
            """);

    [Fact]
    public void NothingReadBeforeTheFault_NothingIsCalledMissing() =>
        RuleTest.For<InvalidYaml>(schema: "required: [title]").Check("""
            ---
            {|ART1003:@|}home
            ---
            """);

    [Fact]
    public void KeyWhoseLinesAreTheFault_IsNotCalledEmpty() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { tags: { type: array } }").Check("""
            ---
            tags:
            {|ART1003:-|}a
            -b
            title: Hello
            ---
            """);

    [Fact]
    public void ListInterruptedByTheFault_IsNotCalledTooShort() =>
        RuleTest.For<InvalidYaml>(schema: "properties: { tags: { minItems: 3 } }").Check("""
            ---
            tags:
            - a
            - {|ART1003:@|}b
            - c
            ---
            """);

    [Theory]
    [InlineData("title: 'Part one: the start'")]
    [InlineData("title: Hello # a comment")]
    [InlineData("url: https://example.org/a:b")]
    [InlineData("title: |\n  any: thing\n  \"goes\" @here")]
    [InlineData("? key\n: value")]
    [InlineData("# only a comment")]
    [InlineData("title: it's \"quoted\" (inside)")]
    [InlineData("title: Hello\n\t\nauthor: Mara")]
    [InlineData("title: Hello\n\t# a comment\nauthor: Mara")]
    [InlineData("title *: Hello\nauthor: Mara")]
    [InlineData("tags: [a]\n:smile: yes")]
    [InlineData("title: |\n  \n  Hello")]
    [InlineData("title: |\n    \nauthor: Mara")]
    [InlineData("title: \"a\u007Fb\uFEFF\"")]
    [InlineData("{{ x }}: y\ntitle: {{ title }}")]
    public void ValidYaml_ReportsNothing(string lines) =>
        RuleTest.For<InvalidYaml>().Check($"---\n{lines}\n---\n");
}
