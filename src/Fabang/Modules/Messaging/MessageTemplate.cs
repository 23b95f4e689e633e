namespace Fabang.Modules.Messaging;

/// <summary>
/// A kind of message (模板). Its words, with places such as <c>{number}</c>, stand in both languages in the texts of
/// the module that sends it, under <c>Message.</c> and its key; gateways that demand registered templates know it by <see cref="Name"/>.
/// </summary>
/// <param name="Module">The module that sends it.</param>
/// <param name="Key">Names it within the module.</param>
/// <param name="Texts">The marker class of the module's texts.</param>
public sealed record MessageTemplate(string Module, string Key, Type Texts)
{
    public string Name => $"{Module}.{Key}";

    /// <summary>A template of the module that owns the texts: <c>MessageTemplate.Of&lt;Texts&gt;("Answered")</c> is the text <c>Message.Answered</c>.</summary>
    public static MessageTemplate Of<TTexts>(string key) => new(typeof(TTexts).Namespace!.Split('.')[^1], key, typeof(TTexts));
}

public static class MessageTemplates
{
    /// <summary>Declares a template. A message is composed when it is sent, so its template must be known to every node.</summary>
    public static IServiceCollection AddMessageTemplate(this IServiceCollection services, MessageTemplate template) =>
        services.AddSingleton(template);
}
