using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using QRCoder;

namespace Fabang.Modules.Accounts.Staff;

/// <summary>Binds an authenticator app to an account, and ends the sign-in that began with a password.</summary>
public sealed class Enrolment(
    UserManager<Account> accounts, Sessions sessions, RecoveryCodes recovery, HalfwayIn halfway, KnownDevices devices, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Issuer = "法帮";

    private readonly IDataProtector _protector = protection.CreateProtector("Fabang.Accounts.Enrolment");

    /// <summary>The secret to show: the one offered before, if its sealed form comes back, else a new one.</summary>
    public (string Key, string Sealed) Offer(Account account, string? sealedOffer)
    {
        var key = Open(account, sealedOffer) ?? Totp.NewKey();
        return (key, _protector.Protect($"{account.Id}|{key}"));
    }

    /// <returns>Whether the code shows that the app has the secret; then it is kept.</returns>
    public async Task<bool> TakeAsync(Account account, string? sealedOffer, string? code) =>
        Open(account, sealedOffer) is { } key
        && account.Enrol(key, code, clock.GetUtcNow())
        && (await accounts.UpdateSecurityStampAsync(account)).Succeeded;

    /// <summary>Signs in for the first time.</summary>
    /// <returns>The recovery codes, to be shown once.</returns>
    public async Task<string[]> EnterFirstAsync(Account account, SignInMethod method)
    {
        var codes = await recovery.IssueAsync(account.Id);
        await EnterAsync(account, method);
        return [.. codes];
    }

    /// <summary>Both halves are done.</summary>
    public async Task EnterAsync(Account account, SignInMethod method)
    {
        halfway.End();
        devices.Remember(account.NormalizedUserName!);
        await sessions.SignInAsync(account, method);
    }

    /// <summary>The QR code of the secret as a picture that needs no script and no other site.</summary>
    public static string QrCodeOf(string key, string userName)
    {
        using var data = QRCodeGenerator.GenerateQrCode(Totp.AddressOf(key, Issuer, userName), QRCodeGenerator.ECCLevel.M);
        using var svg = new SvgQRCode(data);
        return $"data:image/svg+xml;base64,{Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg.GetGraphic(4)))}";
    }

    private string? Open(Account account, string? sealedOffer)
    {
        try
        {
            return _protector.Unprotect(sealedOffer ?? "").Split('|') is [var id, var key] && id == account.Id.ToString() ? key : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
