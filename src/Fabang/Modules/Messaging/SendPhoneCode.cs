using System.Globalization;
using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Messaging;

/// <summary>Sends the code that somebody waits for with the phone in hand, and nothing once it is worthless.</summary>
internal sealed class SendPhoneCode(FabangDb db, Messages messages) : IHandle<PhoneCodeRequested>
{
    public static readonly MessageTemplate SignInCode = MessageTemplate.Of<Texts>("SignInCode");

    public static readonly MessageTemplate DeleteAccountCode = MessageTemplate.Of<Texts>("DeleteAccountCode");

    public static readonly MessageTemplate GiveMandateCode = MessageTemplate.Of<Texts>("GiveMandateCode");

    public static readonly MessageTemplate SignPaperCode = MessageTemplate.Of<Texts>("SignPaperCode");

    public async Task HandleAsync(PhoneCodeRequested happened, CancellationToken cancel)
    {
        var code = await db.Set<PhoneCode>().AsNoTracking().SingleOrDefaultAsync(code => code.Id == happened.PhoneCodeId, cancel);
        if (code is null)
        {
            return;
        }

        var minutes = (int)PhoneCode.Life.TotalMinutes;
        await messages.QueueAsync(new MessageDraft(TemplateFor(code.Purpose), Recipient.Number(code.Phone))
        {
            Parameters = new Dictionary<string, string>
            {
                ["code"] = code.Code,
                ["minutes"] = minutes.ToString(CultureInfo.InvariantCulture),
            },
            Requested = true,
            About = AboutCode(code.Id),
            ExpiresAt = code.ExpiresAt,
        }, cancel);
    }

    /// <summary>By this the message of a code is found, which names no account.</summary>
    public static string AboutCode(Guid code) => $"phone-code:{code:N}";

    private static MessageTemplate TemplateFor(PhoneCodePurpose purpose) => purpose switch
    {
        PhoneCodePurpose.SignIn => SignInCode,
        PhoneCodePurpose.DeleteAccount => DeleteAccountCode,
        PhoneCodePurpose.GiveMandate => GiveMandateCode,
        PhoneCodePurpose.SignPaper => SignPaperCode,
    };
}
