using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Build.Framework;

/// <summary>
/// Build task that adds up what the test projects left in their result folders, says why tests were skipped, and ends with the sum.
/// MSBuild compiles this file on its own, for Directory.Solution.targets.
/// </summary>
public sealed class TestSummary : Microsoft.Build.Utilities.Task
{
    private static readonly XNamespace s_trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    [Required]
    public string[] ResultFolders { get; set; }

    public override bool Execute()
    {
        var results = ResultFolders.Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.trx"));
        var tests = results.SelectMany(file => XDocument.Load(file).Descendants(s_trx + "UnitTestResult")).ToList();
        var skipped = tests.Where(test => Outcome(test) == "NotExecuted").OrderBy(test => test.Attribute("testName").Value, StringComparer.Ordinal).ToList();
        var passed = tests.Count(test => Outcome(test) == "Passed");

        // Past the log, which would indent: whoever looks for the last line finds it at the start of a line.
        Console.WriteLine();
        foreach (var test in skipped)
            Console.WriteLine("skipped " + test.Attribute("testName").Value + ": " + Reason(test));
        Console.WriteLine(passed + " passed, " + (tests.Count - passed - skipped.Count) + " failed, " + skipped.Count + " skipped");

        return true;
    }

    private static string Outcome(XElement test)
    {
        return test.Attribute("outcome").Value;
    }

    private static string Reason(XElement test)
    {
        var message = test.Descendants(s_trx + "Message").FirstOrDefault();

        return message == null ? "no reason given" : message.Value.Trim();
    }
}
