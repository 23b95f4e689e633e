namespace Fabang.Shell;

/// <summary>What a module puts at the right of the header, decided anew for each request; null shows nothing.</summary>
public interface IHeaderTool
{
    int Order { get; }

    HeaderLink? Link(HttpContext http);
}
