# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_student_multiple_request import (
    AddCourseStudentMultipleRequest,
)
from ...models.add_course_student_multiple_response import (
    AddCourseStudentMultipleResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseStudentMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseStudentMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddCourseStudentMultipleResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseStudentMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseStudentMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseStudentMultipleRequest,
) -> Response[AddCourseStudentMultipleResponse]:
    """Add several students or auditors to a course.

     Does for each entry of `studentJson` what `addCourseStudent` does, all in one role. ClassIn advises
    at most 30 entries a call. The answer
    has an entry for each person in the order sent, which does not name the person: tell them apart by
    their place or by `customColumn`. The
    call as a whole can say 1 while entries fail. A course has room for 20 auditors unless ClassIn has
    raised the number (130).

    An entry whose person is in the course already in the same role says 163 (student) or 164 (auditor),
    which is no failure; in the other
    role the same codes mean that the person was not added. 133 does not speak of membership here: the
    list itself names somebody twice.
    Calls for one course at the same time may give 464: send them one after another. Sent again, the
    call ends in the same state.

    Nobody is registered or made a student of the school on the way (228). With 841 the person was added
    and only the copying of the name
    into the nickname failed: `modifyGroupMemberNickname` makes up for it, a repeat does not.

    Args:
        body (AddCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseStudentMultipleResponse]
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
    body: AddCourseStudentMultipleRequest,
) -> AddCourseStudentMultipleResponse | None:
    """Add several students or auditors to a course.

     Does for each entry of `studentJson` what `addCourseStudent` does, all in one role. ClassIn advises
    at most 30 entries a call. The answer
    has an entry for each person in the order sent, which does not name the person: tell them apart by
    their place or by `customColumn`. The
    call as a whole can say 1 while entries fail. A course has room for 20 auditors unless ClassIn has
    raised the number (130).

    An entry whose person is in the course already in the same role says 163 (student) or 164 (auditor),
    which is no failure; in the other
    role the same codes mean that the person was not added. 133 does not speak of membership here: the
    list itself names somebody twice.
    Calls for one course at the same time may give 464: send them one after another. Sent again, the
    call ends in the same state.

    Nobody is registered or made a student of the school on the way (228). With 841 the person was added
    and only the copying of the name
    into the nickname failed: `modifyGroupMemberNickname` makes up for it, a repeat does not.

    Args:
        body (AddCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseStudentMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseStudentMultipleRequest,
) -> Response[AddCourseStudentMultipleResponse]:
    """Add several students or auditors to a course.

     Does for each entry of `studentJson` what `addCourseStudent` does, all in one role. ClassIn advises
    at most 30 entries a call. The answer
    has an entry for each person in the order sent, which does not name the person: tell them apart by
    their place or by `customColumn`. The
    call as a whole can say 1 while entries fail. A course has room for 20 auditors unless ClassIn has
    raised the number (130).

    An entry whose person is in the course already in the same role says 163 (student) or 164 (auditor),
    which is no failure; in the other
    role the same codes mean that the person was not added. 133 does not speak of membership here: the
    list itself names somebody twice.
    Calls for one course at the same time may give 464: send them one after another. Sent again, the
    call ends in the same state.

    Nobody is registered or made a student of the school on the way (228). With 841 the person was added
    and only the copying of the name
    into the nickname failed: `modifyGroupMemberNickname` makes up for it, a repeat does not.

    Args:
        body (AddCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseStudentMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseStudentMultipleRequest,
) -> AddCourseStudentMultipleResponse | None:
    """Add several students or auditors to a course.

     Does for each entry of `studentJson` what `addCourseStudent` does, all in one role. ClassIn advises
    at most 30 entries a call. The answer
    has an entry for each person in the order sent, which does not name the person: tell them apart by
    their place or by `customColumn`. The
    call as a whole can say 1 while entries fail. A course has room for 20 auditors unless ClassIn has
    raised the number (130).

    An entry whose person is in the course already in the same role says 163 (student) or 164 (auditor),
    which is no failure; in the other
    role the same codes mean that the person was not added. 133 does not speak of membership here: the
    list itself names somebody twice.
    Calls for one course at the same time may give 464: send them one after another. Sent again, the
    call ends in the same state.

    Nobody is registered or made a student of the school on the way (228). With 841 the person was added
    and only the copying of the name
    into the nickname failed: `modifyGroupMemberNickname` makes up for it, a repeat does not.

    Args:
        body (AddCourseStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseStudentMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
