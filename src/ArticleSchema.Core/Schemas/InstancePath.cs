using System.Text;

using ArticleSchema.Core.Nodes;

namespace ArticleSchema.Core.Schemas;

/// <summary>The way from the root of an instance to the part of it that is being checked.</summary>
internal sealed class InstancePath
{
    private readonly List<Step> _steps = [];

    /// <summary>The member whose value the part is; null at the root and for items.</summary>
    public Member? Owner => _steps.Count == 0 ? null : _steps[_steps.Count - 1].Member;

    /// <summary>Goes on to the value of a member.</summary>
    public void Enter(Member member) => _steps.Add(new Step(member, -1));

    /// <summary>Goes on to an item.</summary>
    public void Enter(int index) => _steps.Add(new Step(null, index));

    /// <summary>Goes back to what holds the part.</summary>
    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The way as a JSON Pointer.</summary>
    public string ToPointer()
    {
        var pointer = "";
        foreach (var step in _steps)
            pointer = step.Member is null ? JsonPointer.Append(pointer, step.Index) : JsonPointer.Append(pointer, step.Member.Name);
        return pointer;
    }

    /// <summary>The way in an author's words: <c>cover.image</c>, <c>authors[2].name</c>, items counted from one.</summary>
    public string ToSubject()
    {
        var subject = new StringBuilder();
        foreach (var step in _steps)
        {
            if (step.Member is null)
                subject.Append('[').Append(step.Index + 1).Append(']');
            else
                subject.Append(subject.Length == 0 ? "" : ".").Append(step.Member.Name);
        }

        return subject.ToString();
    }

    private readonly record struct Step(Member? Member, int Index);
}
