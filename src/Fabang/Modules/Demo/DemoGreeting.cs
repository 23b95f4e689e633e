using Fabang.Kernel.Commands;

namespace Fabang.Modules.Demo;

/// <summary>Says on the console who can sign in, and what to try.</summary>
internal sealed class DemoGreeting(IConfiguration configuration) : IGreeting
{
    public int Order => 10;

    public IEnumerable<string> Lines(string address)
    {
        var site = address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        if (!configuration.GetValue<bool>("Fabang:Demo"))
        {
            yield break;
        }

        yield return "";
        yield return "Demo sign-ins 演示账号";
        foreach (var person in DemoStaff.All)
        {
            yield return $"  {person.UserName,-14}{person.Role,-22}{person.Region}  {person.Name}";
        }

        yield return $"  password 密码: {DemoStaff.Password}   second factor 动态口令: {site}/dev/sign-ins";
        yield return $"  citizens 群众: any mobile number; the code is at {site}/dev/messages";
        yield return "Try 试一试";
        yield return "  1. Write what happened on the front page, send it to a lawyer of 浙江省杭州市西湖区.";
        yield return "  2. Sign in as wangming in another browser, go on duty, take the question, answer it; the first page changes by itself.";
        yield return "  3. Sign in as shenhe, and in another browser with the phone 13800000162: the two mediate, and a meeting by video is open for hours.";
        yield return "";
    }
}
