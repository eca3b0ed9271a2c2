using ArticleSchema.Core.Formats;

namespace ArticleSchema.Core.Tests.Formats;

public sealed class IpAddressFormatTests
{
    [Theory]
    [InlineData("0.0.0.0", null)]
    [InlineData("255.255.255.255", null)]
    [InlineData("192.0.2", "it has no four numbers between dots")]
    [InlineData("1.2.3.4.5", "it has no four numbers between dots")]
    [InlineData("192.0.2.256", "'256' is more than 255")]
    [InlineData("192.0.02.1", "'02' begins with a zero")]
    [InlineData("192.0..1", "'' is not a number")]
    [InlineData("192.0.2.x", "'x' is not a number")]
    [InlineData("192.0.2.٣", "'٣' is not a number")]
    [InlineData("192.168.100.1000", "it is too long")]
    public void V4_IsFourNumbers(string text, string? why) =>
        Assert.Equal(why is null ? null : $"which is not an IPv4 address like '192.0.2.1': {why}", StringFormats.Find("ipv4")!.FindFault(text));

    [Theory]
    [InlineData("::", null)]
    [InlineData("2001:db8::1", null)]
    [InlineData("1:2:3:4:5:6:7::", null)]
    [InlineData("1:2:3:4:5:6:192.0.2.1", null)]
    [InlineData("::ffff:192.0.2.1", null)]
    [InlineData("1::2::3", "it leaves out groups ('::') more than once")]
    [InlineData(":::", "it leaves out groups ('::') more than once")]
    [InlineData("1:2:3", "it has 3 of eight groups between colons")]
    [InlineData("1:2:3:4::5:6:7:8", "it has nothing to leave out at '::'")]
    [InlineData("12345::", "'12345' is no group of one to four hexadecimal digits")]
    [InlineData("fe80::1%eth0", "'1%eth0' is no group of one to four hexadecimal digits")]
    [InlineData("::192.0.2.300", "'300' is more than 255")]
    [InlineData("", "'' is no group of one to four hexadecimal digits")]
    public void V6_IsEightGroups(string text, string? why) =>
        Assert.Equal(why is null ? null : $"which is not an IPv6 address like '2001:db8::1': {why}", StringFormats.Find("ipv6")!.FindFault(text));
}
