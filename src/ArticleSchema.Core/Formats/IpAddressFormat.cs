namespace ArticleSchema.Core.Formats;

/// <summary><c>ipv4</c> (RFC 2673 §3.2) and <c>ipv6</c> (RFC 4291 §2.2).</summary>
internal sealed class IpAddressFormat(int version) : StringFormat
{
    public override string Name => version == 4 ? "ipv4" : "ipv6";

    public override string? FindFault(string text)
    {
        var fault = version == 4 ? IpAddress.FindV4Fault(text) : IpAddress.FindV6Fault(text);
        return fault is null ? null : $"which is not an IPv{version} address like '{(version == 4 ? "192.0.2.1" : "2001:db8::1")}': {fault}";
    }
}
