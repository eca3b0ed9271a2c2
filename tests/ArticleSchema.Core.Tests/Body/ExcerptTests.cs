namespace ArticleSchema.Core.Tests.Body;

/// <summary>Which paragraphs become the excerpt, and what is left of their marks.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("First.\n\nSecond.", "First.")]
    [InlineData("\n\n  First\n  line.  \n", "First line.")]
    [InlineData("# Heading\n\nFirst.", "First.")]
    [InlineData("Heading\n=======\nFirst.", "First.")]
    [InlineData("# Heading\nFirst.\n## Next", "First.")]
    [InlineData("![Alone](a.png)\n\n[![Badge](b.svg)](https://example.org) ![Two](c.png)\n\nFirst.", "First.")]
    [InlineData("![Not alone](a.png) First.", "Not alone First.")]
    [InlineData("<div>\nHTML\n</div>\n\nFirst.", "First.")]
    [InlineData("<img src='a.png'>\nstill HTML\n\nFirst.", "First.")]
    [InlineData("<!-- comment\n\nmore -->\n\nFirst.", "First.")]
    [InlineData("- item\nlazy\n\n  item\n\nFirst.", "First.")]
    [InlineData("1. item\n\n   item\n2. item\n\nFirst.", "First.")]
    [InlineData("- item\n\n\titem\n\nFirst.", "First.")]
    [InlineData("> quotation\nlazy\n>\n> quotation\n\nFirst.", "First.")]
    [InlineData("```\ncode\n```\nFirst.", "First.")]
    [InlineData("    code\n\nFirst.", "First.")]
    [InlineData("| a | b |\n| - | - |\n| c | d |\n\nFirst.", "First.")]
    [InlineData("First:\n| a | b |\n| - | - |\n| c | d |", "First:")]
    [InlineData("[a]: b\n[c]: d \"e\"\nFirst.", "First.")]
    [InlineData("[^1]: note\n\nFirst.", "First.")]
    [InlineData("{% include toc.html %}\n{: .lead}\nFirst.\n{: .lead}", "First.")]
    [InlineData("***\n&nbsp;\n\n…\n\nFirst.", "First.")]
    [InlineData("First\n- item", "First")]
    [InlineData("First\n2. goes on", "First 2. goes on")]
    [InlineData("First\n    goes on", "First goes on")]
    [InlineData("First\n> quotation", "First")]
    [InlineData("First\n```\ncode", "First")]
    [InlineData("#hashtag is text", "#hashtag is text")]
    [InlineData("1986\\. A great year", "1986. A great year")]
    [InlineData("`` ` `` is no fence", "` is no fence")]
    public void FirstParagraph_IsTheExcerpt(string body, string excerpt)
    {
        Assert.Equal(excerpt, Bodies.Summarize(body).Excerpt);
        Assert.Equal(excerpt, Bodies.Summarize(body.ReplaceLineEndings("\r\n")).Excerpt);
        Assert.Equal(excerpt, Bodies.Summarize(body.ReplaceLineEndings("\r")).Excerpt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("# Heading")]
    [InlineData("- item\n\n> quotation")]
    [InlineData("![Alone](a.png)")]
    [InlineData("<p>HTML</p>")]
    [InlineData("```\nnever closed\n\nFirst.")]
    [InlineData("---\n---")]
    [InlineData("![Alone](a.png)\n\n<!-- more -->\n\nText.")]
    [InlineData("<!-- more -->\nText.")]
    public void NoParagraphWithAWord_GivesNull(string body) => Assert.Null(Bodies.Summarize(body).Excerpt);

    [Theory]
    [InlineData("One.\n\nTwo.\n\n<!-- more -->\n\nThree.", "One.\n\nTwo.")]
    [InlineData("One.\n\n<!--more-->\nTwo.", "One.")]
    [InlineData("One.\n\n<!--  MORE\t-->", "One.")]
    [InlineData("One.<!-- more --> Two.", "One.")]
    [InlineData("One *two <!-- more --> three*.", "One two")]
    [InlineData("One.\n<!-- more -->\nTwo.", "One.")]
    [InlineData("# Heading\n\nOne:\n\n- two\n- three\n\n> four\n\n```\ncode\n```\n\n<!-- more -->", "One:\n\ntwo\n\nthree\n\nfour")]
    [InlineData("- one\n\n  <!-- more -->\n\nTwo.", "one")]
    [InlineData("One.\n\n<!-- more -->\n\nTwo.\n\n<!-- more -->", "One.")]
    [InlineData("One.\n\n<div>\n<!-- more -->\n</div>\n\nTwo.", "One.")]
    [InlineData("One.\n\n<!-- more or less -->\n\nTwo.", "One.")]
    [InlineData("One.\n\n```\n<!-- more -->\n```\n\nTwo.", "One.")]
    [InlineData("One `<!-- more -->` two.", "One <!-- more --> two.")]
    [InlineData("One \\<!-- more --> two.", "One <!-- more --> two.")]
    public void WhatPrecedesMore_IsTheExcerpt(string body, string excerpt) => Assert.Equal(excerpt, Bodies.Summarize(body).Excerpt);

    [Fact]
    public void MoreInMdx_IsAnExpression()
    {
        Assert.Equal("One.\n\nTwo.", Bodies.Summarize("One.\n\nTwo.\n\n{/* more */}\n\nThree.", "a.mdx").Excerpt);
        Assert.Equal("One.", Bodies.Summarize("One.\n\nTwo.\n\n{/* more */}\n\nThree.").Excerpt);
    }

    [Theory]
    [InlineData("An *important* and **very** ***urgent*** _word_ __here__", "An important and very urgent word here")]
    [InlineData("snake_case_name and 2 * 3 * 4 and a*b", "snake_case_name and 2 * 3 * 4 and a*b")]
    [InlineData("*foo**bar*", "foo**bar")]
    [InlineData("**foo*bar*baz**", "foobarbaz")]
    [InlineData("*foo _bar* baz_", "foo _bar baz_")]
    [InlineData("*[foo*](a)", "*foo*")]
    [InlineData("~~gone~~ ~5 ~~~x", "gone ~5 ~~~x")]
    [InlineData("**京东云**发布了*新*版本", "京东云发布了新版本")]
    [InlineData("a `b *c*` ``d ` e`` `open", "a b *c* d ` e `open")]
    [InlineData("[a *b*](c(d) \"e\") [f](<g h>) [i]( j\n'k' )", "a b f i")]
    [InlineData("[a](b c) [d] [e][f] (g)", "[a](b c) [d] [e][f] (g)")]
    [InlineData("[a](b\\)c) [d](e(f)g) [h](i(j)", "a d [h](i(j)")]
    [InlineData("[a [b](c) d](e)", "[a b d](e)")]
    [InlineData("[a ![b](c) d](e)", "a b d")]
    [InlineData("![a ![b *c*](d) e](f) g", "a b c e g")]
    [InlineData("[link]({{< ref \"a b.md\" >}} \"c d\") [post]({% link a b.md %})", "link post")]
    [InlineData("[A][x y] [x  Y][] [X y] [^n] [^m] [z]\n\n[x y]: /a\n[^n]: note", "A x Y X y [^m] [z]")]
    [InlineData("<b>bold</b> a<br>b <https://example.org/x?y=1> <a@example.org> 1 < 2 > 0 List<int>", "bold a\nb https://example.org/x?y=1 a@example.org 1 < 2 > 0 List")]
    [InlineData("A &amp; B &#39;C&#x27; &copy; &nope; &", "A & B 'C' © &nope; &")]
    [InlineData("&#42;not emphasis&#42; &#0;", "*not emphasis* \uFFFD")]
    [InlineData(@"\*not marked\* C:\dir \\ \[a](b)", @"*not marked* C:\dir \ [a](b)")]
    [InlineData("soft\nbreak,  two  blanks\n\ttab", "soft break, two blanks tab")]
    [InlineData("hard  \nbreak\\\nand <br /> another", "hard\nbreak\nand\nanother")]
    [InlineData("京东云\n发布，\n**新**版本\nis new", "京东云发布，新版本 is new")]
    [InlineData("안녕\n하세요", "안녕 하세요")]
    [InlineData("`code`\n`code`", "code code")]
    [InlineData("{{ site.title }} by {% author %} {{< icon >}}", "{{ site.title }} by {% author %} {{< icon >}}")]
    [InlineData("emoji 👩‍💻 and \uD83D alone", "emoji 👩‍💻 and \uD83D alone")]
    public void Marks_AreTakenOut(string body, string excerpt) => Assert.Equal(excerpt, Bodies.Summarize(body).Excerpt);
}
