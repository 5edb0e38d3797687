# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.modify_group_member_nickname_request import (
    ModifyGroupMemberNicknameRequest,
)
from ...models.modify_group_member_nickname_response import (
    ModifyGroupMemberNicknameResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: ModifyGroupMemberNicknameRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=modifyGroupMemberNickname",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ModifyGroupMemberNicknameResponse | None:
    if response.status_code == 200:
        response_200 = ModifyGroupMemberNicknameResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModifyGroupMemberNicknameResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyGroupMemberNicknameRequest,
) -> Response[ModifyGroupMemberNicknameResponse]:
    """Set the nicknames in a course to the names in the school.

     Every student and auditor of the course gets the name in the school as nickname in the course, so
    that chat group and classrooms show it. It
    does so once: call it again after names change or people join. Students of a single lesson keep
    their nicknames. To do it for some students
    in all their courses, use `schooluserModifyCourseStudentNickName`. It also makes up for 841 of
    `addCourseStudent`.

    With 842 some nicknames were changed and others were not, with 843 none was: send it again, which
    ends in the same state.

    Args:
        body (ModifyGroupMemberNicknameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyGroupMemberNicknameResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyGroupMemberNicknameRequest,
) -> ModifyGroupMemberNicknameResponse | None:
    """Set the nicknames in a course to the names in the school.

     Every student and auditor of the course gets the name in the school as nickname in the course, so
    that chat group and classrooms show it. It
    does so once: call it again after names change or people join. Students of a single lesson keep
    their nicknames. To do it for some students
    in all their courses, use `schooluserModifyCourseStudentNickName`. It also makes up for 841 of
    `addCourseStudent`.

    With 842 some nicknames were changed and others were not, with 843 none was: send it again, which
    ends in the same state.

    Args:
        body (ModifyGroupMemberNicknameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyGroupMemberNicknameResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyGroupMemberNicknameRequest,
) -> Response[ModifyGroupMemberNicknameResponse]:
    """Set the nicknames in a course to the names in the school.

     Every student and auditor of the course gets the name in the school as nickname in the course, so
    that chat group and classrooms show it. It
    does so once: call it again after names change or people join. Students of a single lesson keep
    their nicknames. To do it for some students
    in all their courses, use `schooluserModifyCourseStudentNickName`. It also makes up for 841 of
    `addCourseStudent`.

    With 842 some nicknames were changed and others were not, with 843 none was: send it again, which
    ends in the same state.

    Args:
        body (ModifyGroupMemberNicknameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyGroupMemberNicknameResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyGroupMemberNicknameRequest,
) -> ModifyGroupMemberNicknameResponse | None:
    """Set the nicknames in a course to the names in the school.

     Every student and auditor of the course gets the name in the school as nickname in the course, so
    that chat group and classrooms show it. It
    does so once: call it again after names change or people join. Students of a single lesson keep
    their nicknames. To do it for some students
    in all their courses, use `schooluserModifyCourseStudentNickName`. It also makes up for 841 of
    `addCourseStudent`.

    With 842 some nicknames were changed and others were not, with 843 none was: send it again, which
    ends in the same state.

    Args:
        body (ModifyGroupMemberNicknameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyGroupMemberNicknameResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
