namespace ArticleSchema.Core.Formats;

/// <summary><c>hostname</c> (RFC 1123 §2.1; its <c>xn--</c> labels have to be right too: RFC 5890 §2.3.2.1) and <c>idn-hostname</c> (RFC 5890 §2.3.2.3).</summary>
internal sealed class HostNameFormat(bool isInternational) : StringFormat
{
    public override string Name => isInternational ? "idn-hostname" : "hostname";

    public override string? FindFault(string text)
    {
        var fault = isInternational ? HostName.FindInternationalFault(text) : HostName.FindFault(text);
        return fault is null ? null : "which is not a host name like 'www.example.org': " + fault;
    }
}
